import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { type Query, readAsked } from '@/lib/lists/asked';
import { turnOf } from '@/lib/lists/ranked';
import { seenRound } from '@/lib/rounds/seen-round';
import { awardsPolicy } from '../policy';
import { slateInForce } from '../slates/slate-in-force';
import { decisionList } from './decision-list';
import { decisionSummary, releasePreview } from './decision-summary';
import { decisionTable } from './decision-table';
import { lastStageOf } from './final-ranking';
import { mayHaveMinutes, minutesOf } from './minutes-of-round';

/** One page of the final ranking with the decisions held, what they come to, and what a release today would meet. */
export const decisionsOfRound = query({
  name: 'decision.ofRound',
  input: z.looseObject({ roundId: id() }),
  subject: seenRound,
  async run({ db, subject: round, input: { roundId: _, ...address }, actor, now }) {
    const asked = readAsked(decisionList, address as Query);
    const [rows, summary, lastStage, minutes] = await Promise.all([
      decisionTable(db, round, { filter: asked.filters.outcome ?? null, ...turnOf(asked) }),
      decisionSummary(db, round),
      lastStageOf(db, round.id),
      minutesOf(db, round),
    ]);
    return {
      asked,
      rows,
      summary,
      minutes,
      slate: await slateInForce(db, round.id),
      personId: actor.personId,
      mayFileMinutes: awardsPolicy.fileMinutes(actor, { round }) && mayHaveMinutes(round.status),
      preview: await releasePreview(db, round, {
        budgetFen: summary.budgetFen,
        stageId: lastStage?.id ?? null,
        now,
      }),
      recommended: lastStage?.cutCount ?? null,
      mayDecide: awardsPolicy.decide(actor, { round }) && round.status === 'DECIDING',
    };
  },
});
