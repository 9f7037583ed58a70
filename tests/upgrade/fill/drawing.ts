import { db } from '@/lib/db/client';
import { ExpertKind } from '@/lib/db/generated/enums';
import { recordConflict } from '@/lib/experts/record-conflict';
import { updateExpert } from '@/lib/experts/update-expert';
import { found } from '@/lib/kernel/found';
import { approveDraw } from '@/lib/reviews/drawing/approve-draw';
import { cancelDraw } from '@/lib/reviews/drawing/cancel-draw';
import { drawDesk } from '@/lib/reviews/drawing/draw-desk';
import { performDraw } from '@/lib/reviews/drawing/perform-draw';
import { prepareDraw } from '@/lib/reviews/drawing/prepare-draw';
import { leavingCauses } from '@/lib/reviews/drawing/schema';
import { substituteDrawn } from '@/lib/reviews/drawing/substitute-drawn';
import type { Setting } from './setting';

type Officers = Pick<Setting['by'], 'city' | 'district'>;

const seats = (count: number) => ({ strata: [{ kind: 'ANY' as const, seats: count }], substitutes: 3, capacity: 9 });

/** Draws in every state, with every reason to leave somebody out and to let a substitute step in, and every kind of expert. */
export async function fillDrawing({ by, places }: Setting): Promise<void> {
  await everyKind(by, places.hangzhou.id);
  await drawnAgain(by);
  const { id: stageId, plan } = await db.reviewStage.findFirstOrThrow({
    where: {
      status: 'PLANNED',
      draws: { none: {} },
      plan: { round: { cityId: places.hangzhou.id, applications: { some: { status: 'SUBMITTED' } } } },
    },
    select: { id: true, plan: { select: { round: { select: { id: true } } } } },
  });
  await sealedWithEveryExclusion(by, { stageId, roundId: found(plan.round, 'the round').id });
}

/** Asked for, agreed to and drawn; three who were drawn leave, and it is asked for once more. */
async function drawnAgain({ city, district }: Officers): Promise<void> {
  const { stageId } = await db.panelDraw.findFirstOrThrow({ where: { status: 'DRAWN' } });
  const again = { ...seats(3), stageId, reason: '原抽取的专家多人不能到场。' };
  const asked = await prepareDraw(again, district);
  const drawId = asked.id;
  const { version } = await approveDraw({ drawId, version: asked.version }, city);
  await performDraw({ drawId, version, publicValue: '2026', valueSource: '在场人员报数' }, city);
  const drawn = await db.drawTicket.findMany({ where: { drawId, seat: { not: null } } });
  for (const [index, cause] of leavingCauses.entries())
    await substituteDrawn({ drawId, ticketId: found(drawn[index], 'a seat').id, cause, note: '来电说明。' }, district);
  await prepareDraw(again, district);
}

/** Cancelled once, then laid down again with one left out for each reason. */
async function sealedWithEveryExclusion({ city }: Officers, at: { stageId: string; roundId: string }) {
  const { stageId, roundId } = at;
  const first = await prepareDraw({ ...seats(1), stageId }, city);
  await cancelDraw({ drawId: first.id, version: first.version, note: '改期。' }, city);
  const { pool } = await drawDesk(at, city);
  const byLoad = pool
    .filter(({ conflicts, notServing }) => conflicts === 0 && notServing === null)
    .toSorted((left, right) => right.open - left.open);
  const fullAt = found(byLoad[0], 'the busiest').open;
  const [absent, other, partial] = byLoad.filter(({ open }) => open < fullAt);
  const { organisationId } = await db.application.findFirstOrThrow({
    where: { roundId, status: 'SUBMITTED', organisation: { applications: { none: { status: 'IN_REVIEW' } } } },
  });
  const conflict = { organisation: organisationId, kind: 'RELATIVE' as const, note: '本人申报。' };
  if (pool.every(({ conflicts }) => conflicts === 0))
    await recordConflict({ expertId: found(partial, 'a third').id, ...conflict }, city);
  const exclusions = [
    { expertId: found(absent, 'an expert').id, cause: 'UNAVAILABLE' as const, note: '出差。' },
    { expertId: found(other, 'another').id, cause: 'OTHER' as const, note: '借调外市。' },
  ];
  await prepareDraw({ ...seats(1), stageId, fullAt, excludesConflicts: true, exclusions }, city);
}

/** What the roster lacks, by turning experts into it. */
async function everyKind({ city }: Officers, cityId: string): Promise<void> {
  const experts = await db.expert.findMany({ where: { cityId, status: 'ACTIVE' }, orderBy: { id: 'desc' } });
  const missing = Object.values(ExpertKind).filter((kind) => experts.every((expert) => expert.kind !== kind));
  for (const [index, kind] of missing.entries()) {
    const { id: expertId, version, employer, title, categoryCodes } = found(experts[index], 'an expert');
    await updateExpert({ expertId, version, employer, title, categoryCodes, kind }, city);
  }
}
