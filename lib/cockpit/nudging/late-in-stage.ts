import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { roundPolicy } from '@/lib/rounds/policy';
import { seenRound } from '@/lib/rounds/seen-round';
import { whoIsLate } from './who-is-late';

/** The experts who are awaited in one stage, for whoever may ask them: as the cockpit of the round names them. */
export const lateInStage = query({
  name: 'cockpit.lateInStage',
  input: z.object({ roundId: id(), stageId: id() }),
  subject: seenRound,
  async run({ db, subject: round, input: { stageId }, actor, now }) {
    if (!roundPolicy.manage(actor, round)) return [];
    const late = await whoIsLate(db, round, now);
    return late.filter(({ group, target }) => group === 'EXPERT' && target.startsWith(`${stageId}.`));
  },
});
