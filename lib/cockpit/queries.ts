import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { roundFunnel } from '@/lib/rounds/funnel';
import { headerOf } from '@/lib/rounds/header';
import { roundSees } from '@/lib/rounds/sees';
import { roundSettings } from '@/lib/rounds/settings/settings';
import { tracksOf } from '@/lib/rounds/tracks/edition';
import { trailOfRound } from '@/lib/rounds/trail-of-round';
import { moneyOfRound } from './money-of-round';
import { recordOfRound } from './record-of-round';
import { timelineOf } from './timeline';
import { waitingInRound } from './waiting-in-round';

const address = z.object({ roundId: id() });

/** A round at one look, for the office that runs it and for whoever watches: where it stands, what it costs, who is awaited. */
export const roundCockpit = query({
  name: 'cockpit.round',
  input: address,
  subject: seenWithSettings,
  async run({ subject: round, actor, db, now }) {
    const [funnel, record, money, waiting, trail, tracks] = await Promise.all([
      roundFunnel(db, round),
      recordOfRound(db, round),
      moneyOfRound(db, round),
      waitingInRound(db, round, { actor, now }),
      trailOfRound(db, round),
      tracksOf(db, round, now),
    ]);
    const { workingDays } = round.terms.publicity;
    return {
      header: headerOf(actor, round),
      round,
      steps: timelineOf({ ...round, workingDays }, record, now),
      funnel,
      money,
      waiting,
      trail,
      tracks,
    };
  },
});

export type RoundCockpit = Awaited<ReturnType<typeof roundCockpit>>;

async function seenWithSettings(db: Tx, { roundId }: z.output<typeof address>, actor: Actor) {
  return roundSees.look(actor, await roundSettings(db, { roundId }));
}
