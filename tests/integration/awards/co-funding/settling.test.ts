import { expect, it, test } from 'vitest';
import { askCoFunding } from '@/lib/awards/co-funding/ask-co-funding';
import { recallCoFunding } from '@/lib/awards/co-funding/recall-co-funding';
import { settleCoFunding } from '@/lib/awards/co-funding/settle-co-funding';
import { decide } from '@/lib/awards/deciding/decide';
import { decisionsOfRound } from '@/lib/awards/deciding/decisions-of-round';
import { db } from '@/lib/db/client';
import { decidingNow } from '@/tests/factories/awards';
import {
  afterDue,
  askedFen,
  askedRound,
  awardOf,
  committedOf,
  confirmFirst,
  declineSecond,
  first,
  settleSecond,
} from '@/tests/factories/co-funding';
import { at } from '@/tests/factories/people';

it('counts as confirmed what a county has promised, and nothing that nobody has settled', async () => {
  const here = await askedRound();
  const stands = async () =>
    (await decisionsOfRound({ roundId: here.round.id }, at(here.officer, decidingNow))).summary.county;
  await expect(stands()).resolves.toEqual({ confirmedFen: 0n, openFen: 2n * askedFen });
  await expect(confirmFirst(here, 800_000n, '预算所限')).resolves.toMatchObject({
    sumFen: 800_000n,
    short: 1,
    settledBy: [here.city.officeName],
  });
  await declineSecond(here);
  await expect(stands()).resolves.toEqual({ confirmedFen: 800_000n, openFen: 1_000_000n + askedFen });
  await settleSecond(here, 'carry');
  await expect(stands()).resolves.toEqual({ confirmedFen: 800_000n, openFen: 1_000_000n });
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
  expect(summary).toMatchObject({ awardedFen: 6_200_000n, county: { confirmedFen: 800_000n, openFen: 0n } });
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
