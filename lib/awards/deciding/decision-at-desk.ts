import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/kernel/query';
import { Refusal } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { seenRound } from '@/lib/rounds/seen-round';
import { awardsPolicy } from '../policy';
import { decisionSummary } from './decision-summary';
import { decisionTable } from './decision-table';

/** One place of the final ranking, with what all decisions come to. @throws Refusal 'not-found' for what is not in it */
export const decisionAtDesk = query({
  name: 'decision.atDesk',
  input: z.looseObject({ roundId: id(), applicationId: id() }),
  subject: seenRound,
  async run({ db, subject: round, input: { applicationId }, actor }) {
    const [[row], summary] = await Promise.all([
      decisionTable(db, round, { filter: null, take: 1, skip: 0, applicationId }),
      decisionSummary(db, round),
    ]);
    if (row === undefined) throw new Refusal('not-found');
    return {
      round: { id: round.id, title: round.title },
      row,
      summary,
      mayDecide: awardsPolicy.decide(actor, { round }) && round.status === 'DECIDING' && row.status === 'SHORTLISTED',
    };
  },
});
