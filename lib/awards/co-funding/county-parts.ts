import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type Fen, sumFen } from '@/lib/kernel/money';
import type { CoFundingRule } from '@/lib/plans/terms/co-funding-rule';
import type { Terms } from '@/lib/plans/terms/terms';
import { askedOf, type CountyPart, cityShareOf, countyPartOf, type Line, standingLines } from './rules';

export type CoFunded = { id: string; terms: Pick<Terms, 'awarding'> };
type AwardOf = { applicationId: string; amountFen: Fen };
export type County = { id: string; name: string; path: string; officeName: string };

const NOTHING: CountyPart = { confirmedFen: 0n, openFen: 0n };

/**
 * What falls to counties of the awards of a round, confirmed or open: what their lines say, and before they are asked what the
 * rule would ask of them. Where a round asks nothing of counties, nothing.
 */
export async function countyParts(tx: Tx, round: CoFunded): Promise<(award: AwardOf) => CountyPart> {
  const { coFunding } = round.terms.awarding;
  if (coFunding === null) return () => NOTHING;
  const [lines, counties] = [
    await tx.coFundingLine.findMany({ where: { roundId: round.id, status: { in: [...standingLines] } } }),
    await countiesOf(tx, round.id),
  ];
  return partsBy(coFunding, { lines, counties });
}

type Stands = { lines: readonly (Line & { applicationId: string })[]; counties: ReadonlyMap<string, unknown> };

/** The same of what was read already: the lines that stand, and the applications that lie in a county. */
export function partsBy(rule: CoFundingRule, { lines, counties }: Stands): (award: AwardOf) => CountyPart {
  const lineOf = new Map(lines.map((line) => [line.applicationId, line]));
  return ({ applicationId, amountFen }) => {
    const line = lineOf.get(applicationId);
    if (line !== undefined) return countyPartOf(line);
    return counties.has(applicationId) ? { confirmedFen: 0n, openFen: askedOf(rule, amountFen) } : NOTHING;
  };
}

/** An award with what the round's own lines pay of it. */
export const cityPartOf = <Award extends AwardOf>(award: Award, countyPart: (award: AwardOf) => CountyPart): Award => ({
  ...award,
  amountFen: cityShareOf({ awardedFen: award.amountFen, ...countyPart(award) }),
});

/** The same of all these awards together. */
export async function countySum(tx: Tx, round: CoFunded, awards: readonly AwardOf[]): Promise<CountyPart> {
  const parts = awards.map(await countyParts(tx, round));
  return {
    confirmedFen: sumFen(parts.map(({ confirmedFen }) => confirmedFen)),
    openFen: sumFen(parts.map(({ openFen }) => openFen)),
  };
}

/** The same awards with what the round's own lines pay of each. */
export async function cityPartsOf<Award extends AwardOf>(
  tx: Tx,
  round: CoFunded,
  awards: readonly Award[],
): Promise<Award[]> {
  const countyPart = await countyParts(tx, round);
  return awards.map((award) => cityPartOf(award, countyPart));
}

/** What the round's own lines pay of all these awards together. */
export async function cityFenOf(tx: Tx, round: CoFunded, awards: readonly AwardOf[]): Promise<Fen> {
  return sumFen((await cityPartsOf(tx, round, awards)).map(({ amountFen }) => amountFen));
}

/** The county below the round's own region in which each shortlisted project has its main place; one outside any has none. */
export async function countiesOf(tx: Tx, roundId: string): Promise<Map<string, County>> {
  const rows = await tx.$queryRaw<(County & { applicationId: string })[]>`
    SELECT a."id" AS "applicationId", g."id", g."name", g."path", g."officeName"
      FROM "Application" a JOIN "Round" r ON r."id" = a."roundId" JOIN "Region" own ON own."id" = r."regionId"
      JOIN "ApplicationPlace" p ON p."applicationId" = a."id" AND p."ordinal" = 0 JOIN "Region" h ON h."id" = p."regionId"
      JOIN "Region" g ON g."level" = 'DISTRICT' AND g."id" = ANY (string_to_array(h."path", '/'))
     WHERE a."roundId" = ${roundId} AND a."status" = 'SHORTLISTED'
       AND starts_with(g."path", own."path") AND g."id" <> own."id"`;
  return new Map(rows.map(({ applicationId, ...county }) => [applicationId, county]));
}
