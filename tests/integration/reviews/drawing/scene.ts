import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { approveDraw } from '@/lib/reviews/drawing/approve-draw';
import { performDraw } from '@/lib/reviews/drawing/perform-draw';
import { prepareDraw } from '@/lib/reviews/drawing/prepare-draw';
import { actorWith, at } from '@/tests/factories/people';
import { createReviewWorld } from '@/tests/factories/reviews';

/** A planned stage without a panel, a pool of eight of whom two are of finance, its office with two officers, and an observer. */
export async function stageToDrawFor() {
  const world = await createReviewWorld({ experts: 8 });
  await db.panelMember.deleteMany({ where: { stageId: world.stageId } });
  const [first, second] = world.experts.map(({ expertId }) => expertId);
  await db.expert.updateMany({ where: { id: { in: [first ?? '', second ?? ''] } }, data: { kind: 'FINANCE' } });
  return { ...world, second: await actorWith('OFFICER', world.district, '另一位干部') };
}

export type DrawScene = Awaited<ReturnType<typeof stageToDrawFor>>;

/** One of finance, three of any other kind, two substitutes of each. */
export const laidDown = ({ stageId }: Pick<DrawScene, 'stageId'>) => ({
  stageId,
  strata: [
    { kind: 'FINANCE' as const, seats: 1 },
    { kind: 'ANY' as const, seats: 3 },
  ],
  substitutes: 2,
  capacity: 20,
  excludesConflicts: true,
  namesPublic: true,
  reason: '原结果因故不能采用，须重新抽取。',
});

export const prepared = (s: DrawScene, changes: object = {}, by: Actor = s.officer) =>
  prepareDraw({ ...laidDown(s), ...changes }, at(by));

export const onTheSpot = { publicValue: '3399.77', valueSource: '上证指数收盘点位' };

export async function drawn(s: DrawScene) {
  const { id: drawId, version } = await prepared(s);
  return performDraw({ drawId, version, ...onTheSpot }, at(s.observer));
}

/** Where a result stands and another draw is asked for. */
export async function proposedAgain(s: DrawScene) {
  const standing = await db.panelDraw.count({ where: { stageId: s.stageId, status: 'DRAWN' } });
  if (standing === 0) await drawn(s);
  return prepared(s);
}

export async function drawnAgain(s: DrawScene) {
  const { id: drawId, version } = await proposedAgain(s);
  const approved = await approveDraw({ drawId, version }, at(s.second));
  return performDraw({ drawId, version: approved.version, ...onTheSpot }, at(s.observer));
}

export const panelOf = async (stageId: string): Promise<string[]> =>
  (await db.panelMember.findMany({ where: { stageId } })).map(({ expertId }) => expertId).toSorted();

export const seatedIn = async (drawId: string) =>
  db.drawTicket.findMany({ where: { drawId, seat: { not: null } }, orderBy: { seat: 'asc' } });
