import 'server-only';
import { z } from 'zod';
import { portfolioShown } from '@/lib/awards/load-portfolio';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { AWARDS_PER_PAGE } from './list-params';
import { awardedByFund, awardsOf, categoryFigures, funnelOf } from './result-figures';
import { resultOfRound } from './result-of-round';

/** A round's result: the notice, the funnel, the categories, where the money comes from, and one page of the list. */
export const publicResult = query({
  name: 'result.detail',
  input: z.object({ roundId: id(), page: z.coerce.number().int().min(1).max(100_000).optional().catch(undefined) }),
  subject: resultOfRound,
  async run({ db, subject: round, input: { page = 1 } }) {
    const [funnel, categories, funds, portfolio, awards] = await Promise.all([
      funnelOf(db, round),
      categoryFigures(db, round),
      awardedByFund(db, round),
      portfolioShown(round.id),
      awardsOf(db, round, { take: AWARDS_PER_PAGE, skip: (page - 1) * AWARDS_PER_PAGE }),
    ]);
    const { region, ...facts } = round;
    return {
      ...facts,
      page,
      regionName: region.name,
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
