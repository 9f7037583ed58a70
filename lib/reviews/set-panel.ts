import 'server-only';
import type { Tx } from '@/lib/db/client';
import { isServing } from '@/lib/experts/serving';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { type Problem, problemIf, refuseIf } from '@/lib/kernel/refusal';
import { type Day, shanghaiDay } from '@/lib/kernel/shanghai';
import { holdersOf } from './drawing/holders';
import { standingDraw } from './drawing/load';
import { lockedStage, type StageSubject } from './load';
import { categoriesOf, problemsInGroups } from './panel/groups';
import { stagePolicy } from './policy';
import { setPanelInput } from './schema';
import { withoutVain } from './still-to-review';

type Member = { expertId: string; capacity: number; groupCode: string; isChair: boolean };

/** Who reads in this stage, and how much each at most. Whoever has been given applications stays on the panel. */
export const setPanel = command({
  name: 'stage.setPanel',
  input: setPanelInput,
  subject: lockedStage,
  visible: stagePolicy.view,
  allow: stagePolicy.setPanel,
  async run({ subject: stage, input: { members, everybody, version }, tx, now }) {
    const panel = members.flatMap(({ capacity: own, ...member }): Member[] => {
      const capacity = own ?? everybody ?? 0;
      return capacity === 0 ? [] : [{ ...member, capacity }];
    });
    refuseIf(stage.status === 'CLOSED' ? [{ code: 'reviews.problems.stageClosed' }] : []);
    refuseIf(problemsInGroups(panel, await categoriesOf(tx, stage)));
    refuseIf(await problemsInPanel(tx, stage, { panel, today: shanghaiDay(now) }));
    const before = await tx.panelMember.findMany({
      where: { stageId: stage.id },
      select: { expertId: true, addedAt: true },
    });
    const addedAt = new Map(before.map((member) => [member.expertId, member.addedAt]));
    await tx.panelMember.deleteMany({ where: { stageId: stage.id } });
    await tx.panelMember.createMany({
      data: panel.map((member) => ({ ...member, stageId: stage.id, addedAt: addedAt.get(member.expertId) ?? now })),
    });
    const updated = await tx.reviewStage.update({
      where: { id: stage.id, version },
      data: { version: { increment: 1 } },
    });
    return { ...updated, panel };
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ result }) => ({ detail: { panel: result.panel } }),
});

async function problemsInPanel(
  tx: Tx,
  stage: StageSubject,
  { panel, today }: { panel: Member[]; today: Day },
): Promise<Problem[]> {
  const ids = panel.map(({ expertId }) => expertId);
  if (new Set(ids).size < ids.length) return [{ code: 'reviews.problems.panelTwice' }];
  const [known, loads] = await Promise.all([
    tx.expert.findMany({
      where: { id: { in: ids }, cityId: stage.cityId },
      select: { id: true, status: true, termTo: true },
    }),
    tx.reviewAssignment.groupBy({
      by: ['expertId'],
      where: { stageId: stage.id, status: { notIn: ['REMOVED', 'RECUSED'] }, ...withoutVain },
      _count: true,
    }),
  ]);
  const loadOf = new Map(loads.map(({ expertId, _count }) => [expertId, _count]));
  const servingIds = new Set(known.filter((one) => isServing(one, today)).map(({ id }) => id));
  const isOverloaded = ({ expertId, capacity }: Member): boolean => (loadOf.get(expertId) ?? 0) > capacity;
  const drawn = await standingDraw(tx, stage.id);
  const seated = drawn === null ? [] : holdersOf(drawn.tickets, drawn.substitutions);
  return [
    // Whoever was drawn leaves through a substitute, not quietly.
    ...problemIf(!seated.every(({ expertId }) => ids.includes(expertId)), { code: 'draws.problems.panelDrawn' }),
    // Who is not serving may stay where work was given already, but is not added.
    ...problemIf(!ids.every((id) => servingIds.has(id) || loadOf.has(id)), {
      code: 'reviews.problems.notOnRoster',
    }),
    ...problemIf(!loads.every(({ expertId }) => ids.includes(expertId)), { code: 'reviews.problems.panelHasWork' }),
    ...problemIf(panel.some(isOverloaded), { code: 'reviews.problems.capacityBelowLoad' }),
  ];
}
