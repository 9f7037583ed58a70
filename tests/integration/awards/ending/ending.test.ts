import { expect, test } from 'vitest';
import { decisionsOfRound } from '@/lib/awards/deciding/decisions-of-round';
import { cancelAward } from '@/lib/awards/ending/cancel-award';
import { giveUpAward } from '@/lib/awards/ending/give-up-award';
import { moveReserveUp } from '@/lib/awards/ending/move-reserve-up';
import { confirmAwards } from '@/lib/awards/publicity/confirm-awards';
import { noticeOfRound } from '@/lib/awards/publicity/publicity-queries';
import { db } from '@/lib/db/client';
import { publicResult } from '@/lib/disclosure/result-detail';
import { visitor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { confirmWordsOf, decidingNow, noticeEndsAt, releasedRound } from '@/tests/factories/awards';
import { memberActor } from '@/tests/factories/organisations';
import { at } from '@/tests/factories/people';

const dayAfter = (date: Date, days: number) => new Date(date.getTime() + days * 86_400_000);

/** Two proposed, one in reserve; the owner of all three. */
async function released() {
  const here = await releasedRound({ awards: 2, reserves: 1, amountFen: 12_500_000n });
  const owner = await memberActor(here.organisation, ['OWNER']);
  const [first, second, reserve] = here.applications;
  if (!first || !second || !reserve) throw new Error('small round');
  return { ...here, owner, first, second, reserve, confirm: (now: Date) => confirmIn(here, now) };
}
type Here = Pick<Awaited<ReturnType<typeof releasedRound>>, 'round' | 'officer'>;

const notice = (roundId: string) =>
  db.publicityNotice.findFirstOrThrow({ where: { roundId }, orderBy: { publishedAt: 'desc' } });

async function confirmIn({ round, officer }: Here, now: Date) {
  const { version } = await notice(round.id);
  await confirmWordsOf(round.id);
  return confirmAwards({ roundId: round.id, version }, at(officer, now));
}

const versionOf = async (id: string) => (await db.application.findUniqueOrThrow({ where: { id } })).version;
const statusOf = async (id: string) => (await db.application.findUniqueOrThrow({ where: { id } })).status;

async function giveUp(h: Awaited<ReturnType<typeof released>>, applicationId: string, now = decidingNow) {
  const version = await versionOf(applicationId);
  return giveUpAward({ applicationId, version, reason: '负责人离职', meant: true }, at(h.owner, now));
}

async function moveUp(h: Awaited<ReturnType<typeof released>>, inPlaceOfId: string, now = decidingNow) {
  const { version } = await notice(h.round.id);
  const input = {
    roundId: h.round.id,
    version,
    applicationId: h.reserve.id,
    inPlaceOfId,
    reason: '原项目放弃，依次递补',
  };
  return moveReserveUp({ ...input, amountFen: 4_000_000n }, at(h.officer, now));
}

const booked = async (roundId: string) =>
  (await db.ledgerEvent.aggregate({ where: { roundId, kind: 'AWARD_APPROVED' }, _sum: { amountFen: true } }))._sum
    .amountFen;

test('given up while it is publicised: the reserve moves up, is publicised anew and confirmed with the others', async () => {
  const h = await released();
  await giveUp(h, h.first.id);
  const { places } = found(await noticeOfRound({ roundId: h.round.id }, at(h.officer)), 'the notice') as {
    places: { free: { id: string }[]; reserves: { id: string }[] };
  };
  expect([places.free.map(({ id }) => id), places.reserves.map(({ id }) => id)]).toEqual([
    [h.first.id],
    [h.reserve.id],
  ]);
  const later = dayAfter(decidingNow, 1);
  await moveUp(h, h.first.id, later);
  const letters = await db.letter.findMany({ where: { body: { contains: h.reserve.number ?? '?' } } });
  expect(letters.map(({ subject }) => subject.split('：')[0])).toContain('递补通知');
  await expect(h.confirm(noticeEndsAt)).rejects.toMatchObject({ problems: [{ code: 'awards.problems.stillPublic' }] });
  await expect(h.confirm(dayAfter(noticeEndsAt, 3))).resolves.toMatchObject({ awarded: 2 });
  expect([await statusOf(h.first.id), await statusOf(h.second.id), await statusOf(h.reserve.id)]).toEqual([
    'GIVEN_UP',
    'AWARDED',
    'AWARDED',
  ]);
  expect(await booked(h.round.id)).toBe(8_500_000n);
});

test('a reserve is offered what the review recommended, where nobody types another sum', async () => {
  const h = await released();
  await giveUp(h, h.first.id);
  const { version } = await notice(h.round.id);
  const input = { roundId: h.round.id, version, applicationId: h.reserve.id, inPlaceOfId: h.first.id };
  const untyped = () => moveReserveUp({ ...input, amountFen: '', reason: '依次递补' }, at(h.officer, decidingNow));
  await expect(untyped()).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'kernel.problems.required', field: 'amountFen' }],
  });
  await db.stageEntry.updateMany({ where: { applicationId: h.reserve.id }, data: { sumFen: 3_300_000n } });
  const { places } = found(await noticeOfRound({ roundId: h.round.id }, at(h.officer)), 'the notice') as {
    places: { reserves: { recommendedFen: bigint | null }[] };
  };
  expect(places.reserves).toMatchObject([{ recommendedFen: 3_300_000n }]);
  await untyped();
  const decision = await db.decision.findUniqueOrThrow({ where: { applicationId: h.reserve.id } });
  expect(decision).toMatchObject({ outcome: 'AWARD', amountFen: 3_300_000n });
});

test('ended after the confirmation: money is booked back, and the reserve is booked within what is left', async () => {
  const h = await released();
  await h.confirm(noticeEndsAt);
  expect(await booked(h.round.id)).toBe(9_000_000n);
  await cancelAward(
    { applicationId: h.first.id, version: await versionOf(h.first.id), finding: '经核查，提供的材料不属实' },
    at(h.officer, noticeEndsAt),
  );
  expect(await booked(h.round.id)).toBe(4_500_000n);
  const shown = await publicResult({ roundId: h.round.id, page: '1' }, at(visitor, noticeEndsAt));
  expect(shown.awards.map(({ applicationId }) => applicationId)).toEqual([h.second.id]);
  await moveUp(h, h.first.id, noticeEndsAt);
  const again = await publicResult({ roundId: h.round.id, page: '1' }, at(visitor, noticeEndsAt));
  expect([again.isFinal, again.awards.map(({ applicationId }) => applicationId).toSorted()]).toEqual([
    false,
    [h.second.id, h.reserve.id].toSorted(),
  ]);
  await expect(h.confirm(dayAfter(noticeEndsAt, 10))).resolves.toMatchObject({ awarded: 1, status: 'AWARDED' });
  expect(await booked(h.round.id)).toBe(8_500_000n);
  const lines = await db.decision.findMany({ where: { roundId: h.round.id }, select: { endedReason: true } });
  expect(lines.map(({ endedReason }) => endedReason)).toContain('经核查，提供的材料不属实');
});

test('a place is filled once, and never beyond the budget', async () => {
  const h = await released();
  const codes = async (work: Promise<unknown>) =>
    work.then(
      () => [],
      (refusal: { problems: { code: string }[] }) => refusal.problems.map(({ code }) => code.split('.').at(-1)),
    );
  expect(await codes(moveUp(h, h.first.id))).toEqual(['placeNotFree', 'overBudget']);
  await giveUp(h, h.first.id);
  await db.fundingLine.updateMany({ where: { roundId: h.round.id }, data: { amountFen: 8_000_000n } });
  expect(await codes(moveUp(h, h.first.id))).toEqual(['overBudget']);
  await db.fundingLine.updateMany({ where: { roundId: h.round.id }, data: { amountFen: 12_500_000n } });
  await moveUp(h, h.first.id);
  expect(await codes(moveUp(h, h.first.id))).toEqual(['notReserve', 'placeNotFree']);
});

test('the sums of the decisions count no award that ended', async () => {
  const h = await released();
  await giveUp(h, h.first.id);
  const { summary, rows } = await decisionsOfRound({ roundId: h.round.id }, at(h.officer, decidingNow));
  expect(summary).toMatchObject({ awardedFen: 4_500_000n, counts: { AWARD: 2, UNDECIDED: 0 } });
  expect(rows.map(({ runningFen }) => runningFen)).toEqual([0n, 4_500_000n, 4_500_000n]);
});
