import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { executionOf } from '@/lib/plans/terms/execution';
import { progressOfRound } from '@/lib/reviews/stages/progress-of-round';
import { roundFunnel } from '@/lib/rounds/funnel';
import { headerOf } from '@/lib/rounds/header';
import { roundSees } from '@/lib/rounds/sees';
import { roundSettings } from '@/lib/rounds/settings/settings';
import { tracksOf } from '@/lib/rounds/tracks/edition';
import { correctionsOf, outdatedNow } from './correcting/load';
import { moneyOfRound } from './money-of-round';
import { type Overdue, RECOMMENDING, whoIsLate } from './nudging/who-is-late';
import { recordOfRound } from './record-of-round';
import { timelineOf } from './timeline';
import { trailOfRound } from './trail-of-round';
import { waitingInRound } from './waiting-in-round';

const address = z.object({ roundId: id() });

/** A round at one look, for the office that runs it and for whoever watches: where it stands, what it costs, who is awaited. */
export const roundCockpit = query({
  name: 'cockpit.round',
  input: address,
  subject: seenWithSettings,
  async run({ subject: round, actor, db, now }) {
    const [funnel, record, money, waiting, late, trail, progress, tracks, corrections] = await Promise.all([
      roundFunnel(db, round),
      recordOfRound(db, round),
      moneyOfRound(db, round),
      waitingInRound(db, round, { actor, now }),
      whoIsLate(db, round, now),
      trailOfRound(db, round, actor),
      progressOfRound(db, round),
      tracksOf(db, round, now),
      correctionsOf(db, round),
    ]);
    const header = headerOf(actor, round);
    const own = new Set(waiting.map(({ key }) => key));
    // What is one's own office's move, or that of an office in whose stead one acts, is among one's own things: nobody asks oneself.
    const awaited = late.filter(
      ({ group, target }) =>
        !own.has(target.replace(`${RECOMMENDING}.`, `recommending:${round.id}:`)) &&
        !(header.inCharge.isOwn && group === 'OFFICE' && !target.startsWith(RECOMMENDING)),
    );
    const { workingDays } = round.terms.publicity;
    const screenBy = late.find(({ due }) => due.kind === 'screening')?.due.at ?? null;
    return {
      header,
      round,
      steps: timelineOf({ ...round, workingDays, execution: executionOf(round) }, { ...record, screenBy }, now),
      funnel,
      progress,
      money,
      waiting,
      late: header.mayManage ? awaited : awaited.map(withoutBlindName),
      recommending: late.filter(({ due }) => due.kind === RECOMMENDING),
      outdated: outdatedNow(round, { corrections, firstClosing: record.extensions[0]?.fromAt }),
      corrections: corrections.length,
      trail,
      tracks,
    };
  },
});

export type RoundCockpit = Awaited<ReturnType<typeof roundCockpit>>;

async function seenWithSettings(db: Tx, { roundId }: z.output<typeof address>, actor: Actor) {
  return roundSees.look(actor, await roundSettings(db, { roundId }));
}

/** Whoever only watches learns how many are awaited in a blind stage, and not who. */
const withoutBlindName = (one: Overdue, place: number): Overdue =>
  one.isBlind ? { ...one, name: '', target: `${one.group}.${place}` } : one;
