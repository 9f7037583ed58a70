import { placesLines } from '@/lib/plans/announcing/places-text';
import { placesIn } from '@/lib/plans/terms/awarding-rules';
import type { Granted } from '@/lib/plans/terms/grant-range';
import { grantedOf, type WithTopic } from '@/lib/plans/terms/granted-of';
import { mostFor } from '@/lib/plans/terms/most-for';
import type { Terms } from '@/lib/plans/terms/terms';
import { offeredFen, type RecommendedSum } from './recommended';
import { type Ranked, type SlateRule, slateOf } from './slate';

/** The round's rule with what the officer adds to it. */
export function slateRule(
  { awarding, aggregation }: Pick<Terms, 'awarding' | 'aggregation'>,
  { awardCount = 0, reserveCount }: { awardCount?: number | undefined; reserveCount: number },
): SlateRule {
  const { tiers, quotas, unusedPlaces } = awarding;
  const { passLine } = aggregation;
  return { tiers, quotas, unusedPlaces, passLine, reserveCount, awardCount: placesIn(awarding) ?? awardCount };
}

type Shortlisted = Omit<Parameters<typeof mostFor>[0], keyof Granted> &
  WithTopic &
  Pick<Ranked, 'rank' | 'score' | 'extraFen'> & { id: string; recommended: RecommendedSum | null };

/** Applications of the final ranking as a slate takes them. */
export const rankedBy = (applications: readonly Shortlisted[], terms: Terms): Ranked[] =>
  applications.map((application) => ({
    applicationId: application.id,
    rank: application.rank,
    score: application.score,
    categoryCode: application.category?.code ?? null,
    extraFen: application.extraFen,
    mostFen: mostFor({ ...application, ...grantedOf(application) }, terms),
    offeredFen: offeredFen(application.recommended, mostFor({ ...application, ...grantedOf(application) }, terms)),
  }));

type Titled = Shortlisted & { number: string | null; title: string; category: { code: string; name: string } | null };

/** Where the rules say how many places there are: how many, in their words, and the equals whom only the chair can put in order. */
export function fixedSlate(applications: readonly Titled[], terms: Terms) {
  const { awarding } = terms;
  const places = placesIn(awarding);
  if (places === null) return null;
  const { ties } = slateOf(rankedBy(applications, terms), slateRule(terms, { reserveCount: 0 }));
  const tied = new Set(ties.flatMap(({ applicationIds }) => applicationIds));
  const equals = applications.flatMap(({ id, number, title }) => (tied.has(id) ? [{ id, number, title }] : []));
  const categories = applications.flatMap(({ category }) => category ?? []);
  // Of a category for which nobody is left there is nothing to decide.
  const quotas = awarding.quotas.filter(({ categoryCode }) => categories.some(({ code }) => code === categoryCode));
  return { places, equals, lines: placesLines({ ...awarding, quotas }, categories) };
}

export type FixedSlate = NonNullable<ReturnType<typeof fixedSlate>>;
