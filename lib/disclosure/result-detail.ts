import 'server-only';
import { z } from 'zod';
import { portfolioOfResult } from '@/lib/awards/load-portfolio';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { pageNumber, windowOf } from '@/lib/lists/ranked';
import { awardedByFund, awardsOf, categoryFigures, funnelOf } from './result-figures';
import { resultOfRound } from './result-of-round';

/** A round's result: the notice, the funnel, the categories, where the money comes from, and one page of the list. */
export const publicResult = query({
  name: 'result.detail',
  input: z.object({ roundId: id(), page: pageNumber }),
  subject: resultOfRound,
  async run({ db, subject: round, input: { page } }) {
    const [funnel, categories, funds, portfolio, awards] = await Promise.all([
      funnelOf(db, round),
      categoryFigures(db, round),
      awardedByFund(db, round),
      portfolioOfResult(db, round),
      awardsOf(db, round, windowOf(page)),
    ]);
    const { region, ...facts } = round;
    return {
      ...facts,
      page,
      regionName: region.name,
      body: region.officeName,
      isFinal: round.status === 'AWARDED',
      funnel,
      categories,
      funds,
      portfolio,
      ...awards,
    };
  },
});

export type ResultDetail = Awaited<ReturnType<typeof publicResult>>;
