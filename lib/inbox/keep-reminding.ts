import 'server-only';
import { remindRecommenders } from '@/lib/applications/recommending/remind-recommenders';
import { remindApplicants } from '@/lib/applications/reminding/remind-applicants';
import { remindOfCoFunding } from '@/lib/awards/co-funding/remind-of-co-funding';
import type { Tx } from '@/lib/db/client';
import { inTurn } from '@/lib/db/in-turn';
import { keepDoing } from '@/lib/log/keep-doing';

const EVERY_MS = 600_000;

/** Reminds everybody who still has something to do of its end: applicants, offices that recommend, counties that pay a part. */
export async function remindAll(tx: Tx, now: Date): Promise<void> {
  await remindApplicants(tx, now);
  await remindRecommenders(tx, now);
  await remindOfCoFunding(tx, now);
}

/** Does so every ten minutes, until stopped; of several processes one at a time. */
export const keepReminding = () => keepDoing('remind', EVERY_MS, (now) => inTurn('remind', (tx) => remindAll(tx, now)));
