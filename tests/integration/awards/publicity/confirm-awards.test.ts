import { expect, it } from 'vitest';
import { acceptObjection } from '@/lib/awards/objections/accept-objection';
import { raiseObjection } from '@/lib/awards/objections/raise-objection';
import { settleObjection } from '@/lib/awards/objections/settle-objection';
import { confirmAwards } from '@/lib/awards/publicity/confirm-awards';
import { db } from '@/lib/db/client';
import { SYSTEM_PERSON_ID, visitor } from '@/lib/kernel/actor';
import { decidingNow, noticeEndsAt, releasedRound } from '@/tests/factories/awards';
import { at } from '@/tests/factories/people';
import { createFund } from '@/tests/factories/rounds';
import { some } from '@/tests/support/some';

const confirmation = (roundId: string) => ({ roundId, version: 1 });
const oneSecondBefore = new Date(noticeEndsAt.getTime() - 1_000);

it('is refused one second before the end and done at it', async () => {
  const { round, officer, applications } = await releasedRound();
  await expect(confirmAwards(confirmation(round.id), at(officer, oneSecondBefore))).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'awards.problems.stillPublic' }],
  });
  await expect(confirmAwards(confirmation(round.id), at(officer, noticeEndsAt))).resolves.toMatchObject({
    status: 'AWARDED',
    awarded: 2,
  });
  const awards = await db.award.findMany({ where: { application: { roundId: round.id } } });
  expect(awards.map(({ amountFen }) => amountFen)).toEqual([4_500_000n, 4_500_000n]);
  const statuses = await db.application.findMany({ where: { roundId: round.id }, orderBy: { title: 'asc' } });
  expect(statuses.map(({ status }) => status)).toEqual(['AWARDED', 'AWARDED', 'DECLINED']);
  const letters = await db.letter.findMany({
    where: { subject: { startsWith: '立项通知' }, body: { contains: applications[0]?.number ?? '?' } },
  });
  expect(letters).toHaveLength(1);
});

it('books every award over the funding lines in their order, to the fen', async () => {
  const { round, officer, district, applications } = await releasedRound({ awards: 3, amountFen: 20_000_000n });
  const [lottery] = await db.fundingLine.findMany({ where: { roundId: round.id } });
  const fiscal = await createFund({ region: district, name: '财政专项资金' });
  const committed = {
    cityId: round.cityId,
    kind: 'BUDGET_COMMITTED',
    roundId: round.id,
    at: decidingNow,
    actorId: SYSTEM_PERSON_ID,
  } as const;
  await db.fundingLine.update({ where: { id: lottery?.id ?? '' }, data: { amountFen: 6_000_001n } });
  await db.fundingLine.create({ data: { roundId: round.id, fundId: fiscal.id, position: 1, amountFen: 8_000_000n } });
  await db.ledgerEvent.create({ data: { ...committed, fundId: fiscal.id, amountFen: 8_000_000n } });
  await confirmAwards(confirmation(round.id), at(officer, noticeEndsAt));
  const events = await db.ledgerEvent.findMany({
    where: { roundId: round.id, kind: 'AWARD_APPROVED' },
    orderBy: { id: 'asc' },
  });
  const sumOf = (wanted: typeof events) => wanted.reduce((sum, { amountFen }) => sum + amountFen, 0n);
  expect(sumOf(events.filter(({ fundId }) => fundId === lottery?.fundId))).toBe(6_000_001n);
  expect(sumOf(events.filter(({ fundId }) => fundId === fiscal.id))).toBe(7_499_999n);
  for (const { id } of some(applications))
    expect(sumOf(events.filter(({ applicationId }) => applicationId === id))).toBe(4_500_000n);
});

it('waits for every open objection and leaves out what was revoked', async () => {
  const {
    round,
    officer,
    applications: [first],
  } = await releasedRound();
  const objection = await raiseObjection(
    { roundId: round.id, applicationId: first?.id ?? '', objectorKind: 'ANONYMOUS', text: '该单位未开展过此类服务' },
    at(visitor, decidingNow),
  );
  const after = at(officer, noticeEndsAt);
  await expect(confirmAwards(confirmation(round.id), after)).rejects.toMatchObject({
    problems: [{ code: 'awards.problems.objectionsOpen', values: { count: 1 } }],
  });
  await acceptObjection({ objectionId: objection.id, version: 1 }, after);
  await expect(confirmAwards(confirmation(round.id), after)).rejects.toMatchObject({
    problems: [{ code: 'awards.problems.objectionsOpen' }],
  });
  await settleObjection({ objectionId: objection.id, version: 2, conclusion: 'UPHELD', finding: '情况属实' }, after);
  await expect(confirmAwards(confirmation(round.id), after)).resolves.toMatchObject({ awarded: 1 });
  expect(await db.award.count({ where: { applicationId: first?.id ?? '' } })).toBe(0);
});

it('is refused over a provisional end', async () => {
  const { round, officer } = await releasedRound();
  await db.publicityNotice.updateMany({ where: { roundId: round.id }, data: { provisional: true } });
  await expect(confirmAwards(confirmation(round.id), at(officer, noticeEndsAt))).rejects.toMatchObject({
    problems: [{ code: 'awards.problems.endProvisional' }],
  });
});

it('happens once, even when pressed twice', async () => {
  const { round, officer } = await releasedRound();
  const after = at(officer, noticeEndsAt);
  const outcomes = await Promise.allSettled([
    confirmAwards(confirmation(round.id), after),
    confirmAwards(confirmation(round.id), after),
  ]);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { kind: 'conflict' } });
  expect(await db.award.count({ where: { application: { roundId: round.id } } })).toBe(2);
});
