import { expect, it, test } from 'vitest';
import { askCoFunding } from '@/lib/awards/co-funding/ask-co-funding';
import { coFundingOfFund } from '@/lib/awards/co-funding/co-funding-of-fund';
import { coFundingOfMine } from '@/lib/awards/co-funding/co-funding-of-mine';
import { confirmCoFunding } from '@/lib/awards/co-funding/confirm-co-funding';
import { declineCoFunding } from '@/lib/awards/co-funding/decline-co-funding';
import { recallCoFunding } from '@/lib/awards/co-funding/recall-co-funding';
import { settleCoFunding } from '@/lib/awards/co-funding/settle-co-funding';
import { decide } from '@/lib/awards/deciding/decide';
import { decisionsOfRound } from '@/lib/awards/deciding/decisions-of-round';
import { cancelAward } from '@/lib/awards/ending/cancel-award';
import { confirmAwards } from '@/lib/awards/publicity/confirm-awards';
import { releaseDecisions } from '@/lib/awards/publicity/release-decisions';
import { db } from '@/lib/db/client';
import { ledgerOf } from '@/lib/funds/ledger-of';
import { waitingForOfficer } from '@/lib/inbox/waiting-for';
import type { Actor } from '@/lib/kernel/actor';
import { cancelRound } from '@/lib/rounds/cancel-round';
import { confirmWordsOf, decidingNow, noticeEndsAt } from '@/tests/factories/awards';
import { afterDue, askedRound, coFundedRound } from '@/tests/factories/co-funding';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createFund } from '@/tests/factories/rounds';
import { some } from '@/tests/support/some';

const asked = 1_800_000n;
type Asked = Awaited<ReturnType<typeof askedRound>>;

const first = <Row>(rows: readonly Row[]): Row => {
  const [row] = some(rows);
  if (row === undefined) throw new Error('nothing there');
  return row;
};
const committedOf = async (fundId: string) => (await ledgerOf(db, [fundId]))(fundId).committedFen;
const answer = ({ id: lineId, version }: { id: string; version: number }, amount = asked, reason = '') => ({
  lineId,
  version,
  take: true,
  amount,
  reason,
});
const confirmFirst = ({ lines, fund, countyOfficer }: Asked, amount = asked, reason = '') =>
  confirmCoFunding({ fundId: fund.id, lines: [answer(first(lines), amount, reason)] }, at(countyOfficer, decidingNow));
const declineSecond = ({ lines: [, line], otherOfficer }: Asked) =>
  declineCoFunding(
    { reason: '本年度预算未安排', lines: [{ lineId: line?.id ?? '', version: 1, take: true }] },
    at(otherOfficer, decidingNow),
  );
const settleSecond = (
  { lines: [, line], officer }: Asked,
  settlement: 'carry' | 'reduce' | 'drop',
  context = at(officer, decidingNow),
) => settleCoFunding({ lineId: line?.id ?? '', version: 2, settlement, reason: '按批次规则处理' }, context);
const awardOf = async (applicationId: string | undefined) =>
  db.decision.findUniqueOrThrow({ where: { applicationId: applicationId ?? '' } });

test('one project has two lines with different owners, from the question to the ledger and back', async () => {
  const here = await askedRound();
  const { round, officer, applications, fund } = here;
  expect(here.lines.map(({ askedFen, dueAt }) => [askedFen, dueAt.toISOString()])).toEqual([
    [asked, '2026-03-23T15:59:59.000Z'],
    [asked, '2026-03-23T15:59:59.000Z'],
  ]);
  const letters = await db.letter.findMany({ where: { subject: `请确认配套资金：${round.title}` } });
  expect(letters).toHaveLength(2);
  await confirmWordsOf(round.id);
  const release = () => releaseDecisions({ roundId: round.id }, at(officer, decidingNow));
  await expect(release()).rejects.toMatchObject({ problems: [{ code: 'awards.problems.coFundingAwaited' }] });

  await confirmFirst(here);
  expect(await committedOf(fund.id)).toBe(asked);
  await declineSecond(here);
  await expect(release()).rejects.toMatchObject({ problems: [{ code: 'awards.problems.coFundingToSettle' }] });
  await settleSecond(here, 'carry');
  await release();
  await confirmAwards({ roundId: round.id, version: 1 }, at(officer, noticeEndsAt));
  const booked = await db.ledgerEvent.findMany({
    where: { roundId: round.id, kind: 'AWARD_APPROVED' },
    include: { fund: true },
    orderBy: { id: 'asc' },
  });
  const partsOf = (applicationId: string | undefined) =>
    booked.filter((event) => event.applicationId === applicationId).map((event) => [event.fund.name, event.amountFen]);
  expect(partsOf(applications[0]?.id)).toEqual([
    ['福利彩票公益金', 2_700_000n],
    ['县级配套资金', 1_800_000n],
  ]);
  expect(partsOf(applications[1]?.id)).toEqual([['福利彩票公益金', 4_500_000n]]);
  expect(await coFundingOfFund({ fundId: fund.id }, at(here.countyOfficer))).toMatchObject([{ amountFen: asked }]);

  const { id, version } = await db.application.findUniqueOrThrow({ where: { id: applications[0]?.id ?? '' } });
  const ending = { applicationId: id, version, finding: '经核查，项目未按计划实施。' };
  await cancelAward(ending, at(officer, noticeEndsAt));
  expect((await ledgerOf(db, [fund.id]))(fund.id)).toEqual({ committedFen: 0n, awardedFen: 0n });
  expect(await db.coFundingLine.findFirst({ where: { applicationId: id } })).toMatchObject({ status: 'ENDED' });
});

test('a county sees its own line alone, and nobody else answers it', async () => {
  const here = await askedRound();
  const { countyOfficer, otherOfficer, officer, county, lines } = here;
  const titlesOf = async (actor: Actor) =>
    (await coFundingOfMine({}, at(actor, decidingNow))).open.map(({ title, cityFen }) => [title, cityFen]);
  expect(await titlesOf(countyOfficer)).toEqual([['配套项目1', 2_700_000n]]);
  expect(await titlesOf(otherOfficer)).toEqual([['配套项目2', 2_700_000n]]);
  expect(await titlesOf(officer)).toEqual([]);
  const elsewhere = await actorWith('OFFICER', (await createCity('乙市')).district);
  expect(await titlesOf(elsewhere)).toEqual([]);
  const { funds } = await coFundingOfMine({}, at(countyOfficer));
  expect(funds).toMatchObject([{ id: here.fund.id, leftFen: 10_000_000n }]);
  const observer = await actorWith('OBSERVER', county);
  expect(await coFundingOfMine({}, at(observer))).toMatchObject({ open: [{}], mayAnswer: false, funds: [] });

  const input = { fundId: here.otherFund.id, lines: [answer(first(lines))] };
  await expect(confirmCoFunding(input, at(otherOfficer))).rejects.toMatchObject({ kind: 'not-found' });
  await expect(confirmCoFunding(input, at(elsewhere))).rejects.toMatchObject({ kind: 'not-found' });
  await expect(confirmCoFunding(input, at(officer))).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(coFundingOfFund({ fundId: here.fund.id }, at(otherOfficer))).rejects.toMatchObject({
    kind: 'not-found',
  });
  const both = { fundId: here.fund.id, lines: lines.map((line) => answer(line)) };
  await expect(confirmCoFunding(both, at(countyOfficer))).rejects.toMatchObject({ kind: 'not-found' });
});

test('the county finds it on its desk, the city finds who is late and what is its own to settle', async () => {
  const here = await askedRound();
  const deskOf = async (actor: Actor, now = decidingNow) =>
    (await waitingForOfficer({}, { actor, now }))
      .filter(({ key }) => key.startsWith('awards:coFunding'))
      .map(({ messageKey, standing, count }) => [messageKey, standing, count]);
  expect(await deskOf(here.countyOfficer)).toEqual([['awards.waiting.coFunding', 'mine', 1]]);
  expect(await deskOf(here.officer)).toEqual([
    ['awards.waiting.coFunding', 'below', 1],
    ['awards.waiting.coFunding', 'below', 1],
  ]);
  await confirmFirst(here);
  await declineSecond(here);
  expect(await deskOf(here.countyOfficer)).toEqual([]);
  expect(await deskOf(here.officer)).toEqual([['awards.waiting.coFundingToSettle', 'mine', 1]]);
});

it('shrinks the award by what the county does not pay, where the rule says so', async () => {
  const here = await askedRound({ rule: { declined: 'reduce' } });
  const [one, other] = here.applications;
  await confirmFirst(here, 800_000n, '预算所限');
  await declineSecond(here);
  await expect(settleSecond(here, 'carry')).rejects.toMatchObject({
    problems: [{ code: 'awards.problems.coFundingNotByRule' }],
  });
  await settleSecond(here, 'reduce');
  const [short] = here.lines;
  const settle = { lineId: short?.id ?? '', version: 2, settlement: 'reduce' as const, reason: '按批次规则处理' };
  await settleCoFunding(settle, at(here.officer, decidingNow));
  expect((await awardOf(one?.id)).amountFen).toBe(3_500_000n);
  expect((await awardOf(other?.id)).amountFen).toBe(2_700_000n);
  const { summary } = await decisionsOfRound({ roundId: here.round.id }, at(here.officer, decidingNow));
  expect(summary).toMatchObject({ awardedFen: 6_200_000n, countyFen: 800_000n });
});

it('lets the award fall where the rule says so, and frees what the county had set aside', async () => {
  const here = await askedRound({ awards: 1, rule: { declined: 'drop' } });
  await confirmFirst(here, 800_000n, '预算所限');
  expect(await committedOf(here.fund.id)).toBe(800_000n);
  const settle = { lineId: first(here.lines).id, version: 2, settlement: 'drop' as const, reason: '配套未落实' };
  await settleCoFunding(settle, at(here.officer, decidingNow));
  expect(await committedOf(here.fund.id)).toBe(0n);
  expect(await awardOf(here.applications[0]?.id)).toMatchObject({ outcome: 'DECLINE', reason: '配套未落实' });
});

it('offers to shrink or drop where the city is to pay and its money does not reach', async () => {
  const here = await askedRound({ amountFen: 6_000_000n });
  await confirmFirst(here);
  await declineSecond(here);
  const { preview } = await decisionsOfRound({ roundId: here.round.id }, at(here.officer, decidingNow));
  expect(preview.coFunding?.lines[0]).toMatchObject({ status: 'DECLINED', settlements: ['reduce', 'drop'] });
  await expect(settleSecond(here, 'carry')).rejects.toMatchObject({ kind: 'refused' });
  await settleSecond(here, 'reduce');
});

it('is settled without the county once its time is over, and not before', async () => {
  const here = await askedRound({ awards: 1 });
  const settle = { lineId: first(here.lines).id, version: 1, settlement: 'carry' as const, reason: '逾期未答复' };
  await expect(settleCoFunding(settle, at(here.officer, decidingNow))).rejects.toMatchObject({
    problems: [{ code: 'awards.problems.coFundingNotDue' }],
  });
  await settleCoFunding(settle, at(here.officer, afterDue));
  await expect(confirmFirst(here)).rejects.toMatchObject({ kind: 'conflict' });
});

test('only what the counties do not pay counts against the money of the round', async () => {
  // Two awards of 45,000 yuan, of which the city pays 27,000 each.
  const here = await coFundedRound({ amountFen: 5_400_000n });
  const { budgetFen, awardedFen, countyFen } = (
    await decisionsOfRound({ roundId: here.round.id }, at(here.officer, decidingNow))
  ).summary;
  expect(awardedFen - countyFen).toBe(budgetFen);
  const outside = await coFundedRound({ amountFen: 5_400_000n, awards: 1 });
  await db.applicationPlace.updateMany({
    where: { application: { roundId: outside.round.id } },
    data: { regionId: outside.city.id },
  });
  const { summary } = await decisionsOfRound({ roundId: outside.round.id }, at(outside.officer, decidingNow));
  expect(summary.countyFen).toBe(0n);
});

test('a decision under which a county was asked is changed only after it is called back', async () => {
  const here = await askedRound({ awards: 1 });
  await confirmFirst(here);
  const applicationId = here.applications[0]?.id ?? '';
  const change = { applicationId, outcome: 'AWARD', amountFen: 4_000_000n, version: 1 } as const;
  await expect(decide(change, at(here.officer, decidingNow))).rejects.toMatchObject({
    problems: [{ code: 'awards.problems.coFundingStands' }],
  });
  const back = { lineId: first(here.lines).id, version: 2, reason: '金额需重新核定' };
  await recallCoFunding(back, at(here.officer, decidingNow));
  expect(await committedOf(here.fund.id)).toBe(0n);
  await decide(change, at(here.officer, decidingNow));
  await askCoFunding({ roundId: here.round.id }, at(here.officer, decidingNow));
  expect(await db.coFundingLine.findMany({ where: { applicationId }, orderBy: { askedAt: 'asc' } })).toMatchObject([
    { status: 'RECALLED' },
    { status: 'ASKED', askedFen: 1_600_000n },
  ]);
});

test('two confirmations at once do not spend the same money', async () => {
  const here = await askedRound({ awards: 3 });
  const small = await createFund({ region: here.otherCounty, totalFen: 2_000_000n });
  const [, second, third] = here.lines;
  const one = (line: typeof second) =>
    confirmCoFunding(
      { fundId: small.id, lines: [answer({ id: line?.id ?? '', version: 1 })] },
      at(here.otherOfficer, decidingNow),
    );
  const outcomes = await Promise.allSettled([one(second), one(third)]);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { problems: [{ code: 'funds.problems.overCommitted' }] },
  });
  expect(await committedOf(small.id)).toBe(asked);
});

test('several are answered in one go, all or none', async () => {
  const here = await askedRound({ awards: 3 });
  const lines = here.lines.slice(1).map((line) => answer(line));
  await confirmCoFunding({ fundId: here.otherFund.id, lines }, at(here.otherOfficer, decidingNow));
  expect(await committedOf(here.otherFund.id)).toBe(3_600_000n);
});

test('a round that is called off gives counties their money back', async () => {
  const here = await askedRound({ awards: 1 });
  await confirmFirst(here);
  const { version } = await db.round.findUniqueOrThrow({ where: { id: here.round.id } });
  await cancelRound({ roundId: here.round.id, version, reason: '资金调整' }, at(here.officer, decidingNow));
  expect(await committedOf(here.fund.id)).toBe(0n);
  expect((await coFundingOfMine({}, at(here.countyOfficer))).open).toEqual([]);
});
