import 'server-only';
import { importedYears } from '@/lib/calendar/load';
import type { Tx } from '@/lib/db/client';
import { type Fen, sumFen } from '@/lib/kernel/money';
import type { Seen } from '@/lib/kernel/seen';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import type { Terms } from '@/lib/plans/terms/terms';
import type { RoundSubject } from '@/lib/rounds/load';
import { coFundingOfRound } from '../co-funding/co-funding-of-round';
import { type CoFunded, countyParts, countySum } from '../co-funding/county-parts';
import { type CountyPart, cityShareOf } from '../co-funding/rules';
import { departuresOfRound } from '../departures/departures-of-round';
import { problemsWithDepartures } from '../departures/rules';
import { awardableFen } from '../load';
import { roundPortfolio } from '../load-portfolio';
import { noticeEnd } from '../publicity/notice-period';
import { wordsToConfirm } from '../publicity/words-to-confirm';
import { problemsBeforeRelease, problemsWithWords } from '../rules';
import { shownOf } from '../shown';
import { problemsWithBarred } from './award-problems';
import { rankedIn } from './final-ranking';
import { barredAwards } from './shut-gates';
import { fixedSlate } from './slate-inputs';

export type DecisionSummary = {
  counts: { AWARD: number; RESERVE: number; DECLINE: number; UNDECIDED: number };
  total: number;
  awardedFen: Fen;
  budgetFen: Fen;
  /** What counties have confirmed of it, and what of their part is open; the rest is the round's own. */
  county: CountyPart;
};

/** How many are decided how, and what it costs against the round's funding lines; an award that ended costs nothing. */
export async function decisionSummary(
  db: Tx,
  { id: roundId, terms }: Seen<'round', { id: string; terms: Terms }>,
): Promise<DecisionSummary> {
  const [groups, total, lines] = await Promise.all([
    db.decision.groupBy({
      by: ['outcome', 'endedAt'],
      where: { roundId, application: { status: { not: 'WITHDRAWN' } } },
      _count: true,
      _sum: { amountFen: true },
    }),
    db.application.count({
      where: {
        roundId,
        status: { in: ['SHORTLISTED', 'IN_PUBLICITY', 'RESERVE', 'DECLINED', 'AWARDED', 'REVOKED', 'GIVEN_UP'] },
      },
    }),
    db.fundingLine.findMany({ where: { roundId }, select: { amountFen: true } }),
  ]);
  const countOf = (outcome: string): number =>
    groups.reduce((sum, group) => (group.outcome === outcome ? sum + group._count : sum), 0);
  const standing = groups.filter(({ outcome, endedAt }) => outcome === 'AWARD' && endedAt === null);
  const decided = { AWARD: countOf('AWARD'), RESERVE: countOf('RESERVE'), DECLINE: countOf('DECLINE') };
  return {
    county: await countyPartIn(db, { id: roundId, terms }),
    counts: { ...decided, UNDECIDED: total - decided.AWARD - decided.RESERVE - decided.DECLINE },
    total,
    awardedFen: sumFen(standing.map(({ _sum }) => _sum.amountFen ?? 0n)),
    budgetFen: awardableFen(lines, terms),
  };
}

/** What falls to counties of the awards that stand; asked only where they pay anything. */
async function countyPartIn(db: Tx, round: CoFunded): Promise<CountyPart> {
  if (round.terms.awarding.coFunding === null) return { confirmedFen: 0n, openFen: 0n };
  const awards = await db.decision.findMany({
    where: { roundId: round.id, outcome: 'AWARD', endedAt: null, application: { status: { not: 'WITHDRAWN' } } },
    select: { applicationId: true, amountFen: true },
  });
  return countySum(db, round, awards);
}

/** What a release today would meet: the problems in its way, organisations barred by now, the words that become public, the minimum shares, when the notice would end, and the mark of the decisions as they stand. */
export async function releasePreview(
  db: Tx,
  round: Seen<'round', RoundSubject>,
  { budgetFen, stageId, now }: { budgetFen: Fen; stageId: string | null; now: Date },
) {
  const [ranking, imported, barred, portfolio, words, coFunding] = await Promise.all([
    rankedIn(db, round.id, stageId),
    importedYears(db),
    barredAwards(db, round, now),
    roundPortfolio(db, round),
    round.status === 'DECIDING' ? wordsToConfirm(db, round) : [],
    coFundingOfRound(db, round, now),
  ]);
  const decisions = ranking.map(({ decision }) => decision);
  const departures = round.status === 'DECIDING' ? await departuresOfRound(db, round, ranking) : [];
  const countyPart = await countyParts(db, round);
  const paid = decisions.map(
    (held) => held && { ...held, amountFen: cityShareOf({ awardedFen: held.amountFen, ...countyPart(held) }) },
  );
  const period = { startDay: shanghaiDay(now), ...round.terms.publicity };
  return {
    problems: [
      ...problemsBeforeRelease({ decisions: paid, budgetFen, startDay: period.startDay }, now),
      ...(coFunding?.problems ?? []),
      ...problemsWithBarred(barred),
      ...problemsWithDepartures(departures.map(({ standing }) => standing)),
      ...problemsWithWords(words.filter(({ version }) => version === 0).length),
    ],
    barred,
    departures,
    portfolio,
    words,
    coFunding,
    shown: shownOf(decisions),
    fixed: fixedSlate(ranking, round.terms),
    notice: { ...period, ...noticeEnd(period, imported) },
  };
}

export type ReleasePreview = Awaited<ReturnType<typeof releasePreview>>;
