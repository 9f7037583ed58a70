import { expect, it } from 'vitest';
import { outcomeOfMine } from '@/lib/awards/outcome-of-mine';
import { confirmAwards } from '@/lib/awards/publicity/confirm-awards';
import { db } from '@/lib/db/client';
import { countStatements } from '@/lib/db/count-statements';
import { createApplication } from '@/tests/factories/applications';
import { decidingNow, decidingRound, noticeEndsAt, releasedRound } from '@/tests/factories/awards';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, at } from '@/tests/factories/people';
import { createAssignment, createExpert } from '@/tests/factories/reviews';

const idOf = (applications: readonly { id: string }[], place: number) => applications[place]?.id ?? '';

it('tells what was decided and why while one may object, and the reviews only once the awards are final', async () => {
  const { round, organisation, applications, district, officer } = await releasedRound({ awards: 1 });
  const member = await memberActor(organisation);
  const [awarded, declined] = [idOf(applications, 0), idOf(applications, 1)];
  const [stage] = await db.reviewStage.findMany({
    where: { planId: round.planId },
    include: { rubric: { include: { criteria: { orderBy: { position: 'asc' } } } } },
  });
  const [criterion] = stage?.rubric.criteria ?? [];
  await db.reviewStage.updateMany({
    where: { planId: round.planId },
    data: { status: 'CLOSED', closedAt: decidingNow },
  });
  for (const [points, comment] of [
    ['8.00', '乙：目标清楚'],
    ['9.00', '甲：预算偏高'],
  ] as const) {
    const expert = await createExpert(district);
    const { sheetId } = await createAssignment({
      stageId: stage?.id ?? '',
      applicationId: declined,
      expert,
      total: '80.00',
    });
    const address = { sheetId_key: { sheetId, key: criterion?.id ?? '' } };
    const written = { updatedAt: decidingNow, updatedById: expert.personId };
    await db.cell.upsert({
      where: address,
      update: { value: points },
      create: { sheetId, key: criterion?.id ?? '', value: points, ...written },
    });
    await db.cell.create({ data: { sheetId, key: 'comment', value: comment, ...written } });
  }

  const during = await outcomeOfMine({ applicationId: declined }, at(member, decidingNow));
  expect(during).toMatchObject({
    status: 'DECLINED',
    reason: '名额所限',
    notice: { endDay: '2026-03-13', takesObjections: true },
    reviews: [],
  });

  await confirmAwards({ roundId: round.id, version: 1 }, at(officer, noticeEndsAt));
  const ask = () => outcomeOfMine({ applicationId: declined }, at(member, noticeEndsAt));
  const { result: after, statements } = await countStatements(ask);
  expect(statements).toBe(2);
  expect(after.notice).toMatchObject({ takesObjections: false });
  const told = after.reviews.find(({ id }) => id === stage?.id);
  expect(told).toMatchObject({ score: '94.00', reviews: 2, comments: ['乙：目标清楚', '甲：预算偏高'] });
  // Too few were ranked to say where it stands.
  expect(told?.band).toBeNull();
  expect(told?.criteria[0]).toMatchObject({ name: criterion?.name, mean: '8.5' });
  expect(JSON.stringify(told)).not.toContain('expert');

  const own = await outcomeOfMine({ applicationId: awarded }, at(member, noticeEndsAt));
  expect(own).toMatchObject({ status: 'AWARDED', amountFen: 4_500_000n, awardedAt: noticeEndsAt, extras: [] });
  const extra = { extraFen: 200_000n, extraReasons: ['新成立团组织'] };
  await db.stageEntry.updateMany({ where: { applicationId: { in: [awarded, declined] } }, data: extra });
  const withExtra = await outcomeOfMine({ applicationId: awarded }, at(member, noticeEndsAt));
  expect(withExtra).toMatchObject({ extras: [extra] });
  expect((await ask()).extras).toEqual([]);
});

it('tells nothing before the decisions are released, and nothing to anybody else', async () => {
  const { round, organisation, officer } = await decidingRound();
  const cut = await createApplication({ round, organisation, status: 'NOT_SHORTLISTED' });
  const address = { applicationId: cut.id };
  expect(await outcomeOfMine(address, at(await memberActor(organisation)))).toMatchObject({
    status: 'IN_REVIEW',
    amountFen: null,
    reason: '',
    notice: null,
  });
  const stranger = await memberActor(await createOrganisation(round.region));
  for (const other of [officer, stranger, await actorWith('OFFICER', round.region)])
    await expect(outcomeOfMine(address, at(other))).rejects.toMatchObject({ kind: 'not-found' });
});
