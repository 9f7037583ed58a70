import 'server-only';
import { portfolioShown } from '@/lib/awards/load-portfolio';
import { db } from '@/lib/db/client';
import { windowOf } from '@/lib/lists/ranked';
import { roundWithResult } from './published';
import { awardedByFund, awardsOf, categoryFigures, funnelOf } from './result-figures';

/** A round's result: the notice, the funnel, the categories, where the money comes from, and one page of the list. */
export async function publicResult(roundId: string, page: number) {
  const round = await db.round.findFirst({
    where: { id: roundId, ...roundWithResult },
    select: {
      id: true,
      mainRoundId: true,
      title: true,
      year: true,
      status: true,
      contactName: true,
      contactPhone: true,
      complaintPhone: true,
      region: { select: { name: true } },
      notices: { orderBy: { publishedAt: 'desc' }, take: 1 },
    },
  });
  const notice = round?.notices[0];
  if (round === null || notice === undefined) return null;
  const [funnel, categories, funds, portfolio, awards] = await Promise.all([
    funnelOf(roundId),
    categoryFigures(roundId),
    awardedByFund(roundId),
    portfolioShown(roundId),
    awardsOf(roundId, windowOf(page)),
  ]);
  const { notices: _, region, ...facts } = round;
  return {
    ...facts,
    regionName: region.name,
    isFinal: round.status === 'AWARDED',
    notice,
    funnel,
    categories,
    funds,
    portfolio,
    ...awards,
  };
}

export type ResultDetail = NonNullable<Awaited<ReturnType<typeof publicResult>>>;
