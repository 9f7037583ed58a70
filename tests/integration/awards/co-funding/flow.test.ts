import { expect, test } from 'vitest';
import { coFundingOfFund } from '@/lib/awards/co-funding/co-funding-of-fund';
import { coFundingOfMine } from '@/lib/awards/co-funding/co-funding-of-mine';
import { confirmCoFunding } from '@/lib/awards/co-funding/confirm-co-funding';
import { decisionsFile } from '@/lib/awards/deciding/decisions-file';
import { decisionsOfRound } from '@/lib/awards/deciding/decisions-of-round';
import { cancelAward } from '@/lib/awards/ending/cancel-award';
import { confirmAwards } from '@/lib/awards/publicity/confirm-awards';
import { releaseDecisions } from '@/lib/awards/publicity/release-decisions';
import { db } from '@/lib/db/client';
import { publicNotice } from '@/lib/disclosure/notice';
import { publicProject } from '@/lib/disclosure/projects';
import { publicResult } from '@/lib/disclosure/result-detail';
import { ledgerOf } from '@/lib/funds/ledger-of';
import { nudgeOffice } from '@/lib/inbox/nudge-office';
import { waitingForOfficer } from '@/lib/inbox/waiting-for';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { cancelRound } from '@/lib/rounds/cancel-round';
import { confirmWordsOf, decidingNow, noticeEndsAt } from '@/tests/factories/awards';
import {
  answer,
  askedFen,
  askedRound,
  coFundedRound,
  committedOf,
  confirmFirst,
  declineSecond,
  first,
  settleSecond,
} from '@/tests/factories/co-funding';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createFund } from '@/tests/factories/rounds';
import { rowsOf } from '@/tests/support/list-file';

test('one project has two lines with different owners, from the question to the ledger and back', async () => {
  const here = await askedRound();
  const { round, officer, applications, fund } = here;
  expect(here.lines.map(({ askedFen, dueAt }) => [askedFen, dueAt.toISOString()])).toEqual([
    [askedFen, '2026-03-23T15:59:59.000Z'],
    [askedFen, '2026-03-23T15:59:59.000Z'],
  ]);
  const letters = await db.letter.findMany({ where: { subject: `请确认配套资金：${round.title}` } });
  expect(letters).toHaveLength(2);
  await confirmWordsOf(round.id);
  const release = () => releaseDecisions({ roundId: round.id }, at(officer, decidingNow));
  await expect(release()).rejects.toMatchObject({ problems: [{ code: 'awards.problems.coFundingAwaited' }] });

  await confirmFirst(here);
  expect(await committedOf(fund.id)).toBe(askedFen);
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
  expect(await coFundingOfFund({ fundId: fund.id }, at(here.countyOfficer))).toMatchObject([{ amountFen: askedFen }]);

  const anybody = at(visitor, noticeEndsAt);
  const { funds } = await publicProject({ applicationId: applications[0]?.id ?? '' }, anybody);
  expect(funds.map(({ owner, amountFen }) => [owner, amountFen])).toEqual([
    [here.city.officeName, 2_700_000n],
    [here.county.officeName, 1_800_000n],
  ]);
  const result = await publicResult({ roundId: round.id }, anybody);
  expect(result.funds.map(({ name, awardedFen }) => [name, awardedFen])).toEqual([
    ['福利彩票公益金', 7_200_000n],
    ['县级配套资金', 1_800_000n],
  ]);
  const { lines } = await publicNotice({ roundId: round.id }, anybody);
  expect(lines.map(({ county }) => county)).toEqual([{ name: here.county.name, amountFen: askedFen }, null]);
  const rows = await rowsOf(await decisionsFile({ of: round.id }, at(officer, noticeEndsAt)));
  expect(rows.map((row) => [row['配套县（市、区）'], row['县（市、区）已确认配套（元）']])).toEqual([
    [here.county.name, askedFen],
    [here.otherCounty.name, 0n],
  ]);

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
    ['awards.waiting.coFundingBelow', 'below', 1],
    ['awards.waiting.coFundingBelow', 'below', 1],
  ]);
  const { email: officerEmail } = found(
    await db.person.findUnique({ where: { id: here.officer.personId } }),
    'the officer of the round',
  );
  const key = `awards:coFunding:${here.round.id}:${here.county.id}`;
  await nudgeOffice({ key }, at(here.officer, decidingNow));
  await expect(nudgeOffice({ key }, at(here.officer, decidingNow))).rejects.toMatchObject({ kind: 'refused' });
  await expect(nudgeOffice({ key }, at(here.otherOfficer, decidingNow))).rejects.toMatchObject({ kind: 'not-found' });
  await confirmFirst(here);
  await declineSecond(here);
  const told = await db.letter.findMany({ where: { toEmail: officerEmail } });
  expect(told.map(({ toEmail, body }) => [toEmail, body.split('\n\n')[1]])).toEqual([
    [
      officerEmail,
      `${here.county.name}已答复“${here.round.title}”的配套：1 个项目按应配套金额确认；确认合计 18,000.00 元。`,
    ],
    [
      officerEmail,
      `${here.otherCounty.name}已答复“${here.round.title}”的配套：1 个项目不予配套；确认合计 0.00 元，未落实 18,000.00 元，请按本批次的规则处理。说明：本年度预算未安排`,
    ],
  ]);
  expect(await deskOf(here.countyOfficer)).toEqual([]);
  expect(await deskOf(here.officer)).toEqual([['awards.waiting.coFundingToSettle', 'mine', 1]]);
});

test('only what the counties do not pay counts against the money of the round', async () => {
  // Two awards of 45,000 yuan, of which the city pays 27,000 each.
  const here = await coFundedRound({ amountFen: 5_400_000n });
  const { budgetFen, awardedFen, county } = (
    await decisionsOfRound({ roundId: here.round.id }, at(here.officer, decidingNow))
  ).summary;
  expect(county.confirmedFen).toBe(0n);
  expect(awardedFen - county.openFen).toBe(budgetFen);
  const outside = await coFundedRound({ amountFen: 5_400_000n, awards: 1 });
  await db.applicationPlace.updateMany({
    where: { application: { roundId: outside.round.id } },
    data: { regionId: outside.city.id },
  });
  const { summary } = await decisionsOfRound({ roundId: outside.round.id }, at(outside.officer, decidingNow));
  expect(summary.county).toEqual({ confirmedFen: 0n, openFen: 0n });
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
  expect(await committedOf(small.id)).toBe(askedFen);
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
