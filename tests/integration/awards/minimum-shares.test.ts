import { expect, it } from 'vitest';
import { decideByRank } from '@/lib/awards/deciding/decide-by-rank';
import { roundPortfolio } from '@/lib/awards/load-portfolio';
import { confirmAwards } from '@/lib/awards/publicity/confirm-awards';
import { releaseDecisions } from '@/lib/awards/publicity/release-decisions';
import { db } from '@/lib/db/client';
import type { MinimumShare } from '@/lib/plans/terms/terms';
import { roundById } from '@/lib/rounds/load';
import { confirmWordsOf, decidingNow, decidingRound, noticeEndsAt } from '@/tests/factories/awards';
import { at } from '@/tests/factories/people';
import { changeTerms } from '@/tests/factories/rounds';
import { saidWith } from '@/tests/support/said-with';

const reason = '本批次为老服务申报不足，下一批次优先安排。';

/** A minimum share for a category that no application of the round bears: whatever is awarded, it does not hold. */
async function roundBelowItsShare() {
  const deciding = await decidingRound({ shortlisted: 2 });
  const round = await roundById(db, { roundId: deciding.round.id });
  const line = await db.fundingLine.findFirstOrThrow({
    where: { roundId: deciding.round.id },
    include: { fund: true },
  });
  if (round === null) throw new Error('no round');
  const minimum: MinimumShare = {
    of: { by: 'fund', fundId: line.fundId },
    categoryCodes: ['NOBODY'],
    minBp: 5000,
    label: '福彩公益金不少于 50% 用于为老服务',
  };
  await changeTerms(round, { minimumShares: [minimum] });
  const context = at(deciding.officer, decidingNow);
  await decideByRank({ roundId: round.id, awardCount: 2, reason: '名额所限' }, context);
  await confirmWordsOf(round.id);
  return { ...deciding, context };
}

it('says how each fund’s money would be spent, and what is missing', async () => {
  const { round } = await roundBelowItsShare();
  const read = await roundById(db, { roundId: round.id });
  const portfolio = read && (await roundPortfolio(db, read));
  expect(portfolio?.shares).toMatchObject([
    { awardedFen: 9_000_000n, servedFen: 0n, missingFen: 4_500_000n, holds: false },
  ]);
  expect(portfolio?.funds).toMatchObject([{ awardedFen: 9_000_000n }]);
});

it('refuses the release below a minimum until a reason is written, which is published with the notice', async () => {
  const { round, context } = await roundBelowItsShare();
  const input = { roundId: round.id };
  await expect(releaseDecisions(input, context)).rejects.toMatchObject({
    kind: 'refused',
    problems: [
      {
        code: 'awards.problems.belowShare',
        field: 'shareReason',
        values: { share: '0', least: '50', missing: '45,000.00' },
      },
    ],
  });
  await expect(releaseDecisions({ ...input, shareReason: '下次' }, context)).rejects.toMatchObject({
    problems: [{ code: 'awards.problems.reasonTooShort', field: 'shareReason' }],
  });
  const { noticeId } = await releaseDecisions({ ...input, shareReason: reason }, context);
  expect((await db.publicityNotice.findUniqueOrThrow({ where: { id: noticeId } })).shareReason).toBe(reason);
  expect(await saidWith('round.releaseDecisions', round.id)).toEqual({ shareReason: reason });
});

it('books the money as the portfolio showed it', async () => {
  const { round, context, officer } = await roundBelowItsShare();
  await releaseDecisions({ roundId: round.id, shareReason: reason }, context);
  await confirmAwards({ roundId: round.id, version: 1 }, at(officer, noticeEndsAt));
  const booked = await db.ledgerEvent.aggregate({
    where: { roundId: round.id, kind: 'AWARD_APPROVED' },
    _sum: { amountFen: true },
  });
  expect(booked._sum.amountFen).toBe(9_000_000n);
});
