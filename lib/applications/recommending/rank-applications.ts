import 'server-only';
import { z } from 'zod';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { wholeOrNull } from '@/lib/kernel/form-values';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { id } from '@/lib/kernel/text';
import { officeAddress, officeInTurn, recommendingPolicy } from './office';
import { problemsWithRanks } from './rules';

/** Form fields 'ranks.<application>': its place, empty where it is not among what is recommended. */
const input = officeAddress.extend({
  ranks: z.record(id(), wholeOrNull(1, 1_000, 'applications.problems.rank'), {
    message: 'kernel.problems.invalidValue',
  }),
});

/**
 * Puts what waits at an office in the order in which it is to be recommended. What was passed up keeps its place, which
 * nobody else has. @throws Refusal 'conflict' when one of them waits there no longer
 */
export const rankApplications = command({
  name: 'application.rank',
  input,
  subject: officeInTurn,
  visible: recommendingPolicy.view,
  allow: recommendingPolicy.recommend,
  async run({ subject: { id: roundId, office }, input: { ranks }, tx }) {
    const own = await tx.recommendation.findMany({
      where: { regionId: office.id, application: { roundId }, status: { in: ['WAITING', 'RECOMMENDED'] } },
      select: { id: true, applicationId: true, status: true, rank: true },
    });
    const waiting = own.filter(({ status }) => status === 'WAITING');
    if (!Object.keys(ranks).every((key) => waiting.some(({ applicationId }) => applicationId === key)))
      throw new Refusal('conflict', [{ code: 'kernel.problems.stateMoved' }]);
    const after = own.map((one) => {
      const said = one.status === 'WAITING' ? ranks[one.applicationId] : undefined;
      return { ...one, rank: said === undefined ? one.rank : said };
    });
    refuseIf(
      problemsWithRanks(
        after.map(({ applicationId, status, rank }) => ({
          rank,
          ...(status === 'WAITING' ? { field: `ranks.${applicationId}` } : {}),
        })),
      ),
    );
    for (const { id: recommendationId, rank } of after.filter((one) => ranks[one.applicationId] !== undefined))
      await tx.recommendation.update({
        where: { id: recommendationId, status: 'WAITING' },
        data: { rank, version: { increment: 1 } },
      });
    return { count: after.filter(({ status, rank }) => status === 'WAITING' && rank !== null).length };
  },
  about: ({ subject }) => ({ ...on(subject), entity: 'round' }),
  trail: ({ input: { regionId, ranks } }) => ({ detail: { regionId, ranks } }),
});
