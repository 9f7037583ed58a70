import 'server-only';
import { createHash } from 'node:crypto';
import type { Tx } from '@/lib/db/client';
import { canonicalJson } from '@/lib/kernel/canonical-json';
import { grantRangeOf } from '@/lib/plans/terms/grant-range';
import { grantedOf } from '@/lib/plans/terms/granted-of';
import { isShareOf } from '@/lib/plans/terms/share-rules';
import { cityPartOf, countyParts } from '../co-funding/county-parts';
import { finalRanking } from '../deciding/final-ranking';
import { rankedBy } from '../deciding/slate-inputs';
import type { roundToDecide } from '../load';
import type { Candidate, RoundRules, SlateProblem } from './optimising/candidate';

export type RoundToDecide = NonNullable<Awaited<ReturnType<typeof roundToDecide>>>;
export type RoundProblem = Omit<SlateProblem, 'wishes'> & {
  /** The ranking and the rules in one mark: a slate is adopted only over those it was worked out from. */
  print: string;
};

/** What slates of a round are worked out from: its ranking as it stands, and its own rules. */
export async function problemOfRound(tx: Tx, deciding: RoundToDecide): Promise<RoundProblem> {
  const { round } = deciding;
  const applications = await finalRanking(tx, round.id);
  const [parties, regions, countyPart] = [
    await tx.application.findMany({
      where: { id: { in: applications.map(({ id }) => id) } },
      select: { id: true, organisationId: true },
    }),
    await regionsBelow(tx, round.id),
    await countyParts(tx, round),
  ];
  const organisationOf = new Map(parties.map(({ id, organisationId }) => [id, organisationId]));
  const ranked = rankedBy(applications, round.terms);
  const topTier = round.terms.awarding.tiers.reduce((top, { amountFen }) => (amountFen > top ? amountFen : top), 0n);
  const candidates = ranked.map(
    ({ applicationId: id, mostFen, extraFen, offeredFen = mostFen, ...place }, at): Candidate => {
      const application = applications[at];
      const announced = topTier === 0n ? offeredFen : least(topTier, mostFen);
      const range = application === undefined ? null : grantRangeOf(round.terms, grantedOf(application));
      return {
        ...place,
        id,
        regionId: regions.get(id) ?? null,
        topicId: application?.topicId ?? null,
        organisationId: organisationOf.get(id) ?? '',
        mostFen,
        extraFen,
        fullFen: extraFen + announced,
        leastFen: extraFen + least(least(range?.leastFen ?? 0n, mostFen), announced),
      };
    },
  );
  const rules = rulesOf(deciding);
  const ownPart = (applicationId: string, amountFen: bigint): bigint =>
    cityPartOf({ applicationId, amountFen }, countyPart).amountFen;
  return { candidates, round: rules, ownPart, print: printOf(candidates, rules, ownPart) };
}

/** Shares are kept by the optimiser where all of the round's money is meant; of one line among several only the release can say. */
function rulesOf({ round: { terms }, lines, budgetFen }: RoundToDecide): RoundRules {
  const { tiers, quotas, unusedPlaces } = terms.awarding;
  return {
    budgetFen,
    passLine: terms.aggregation.passLine,
    tiers,
    quotas,
    unusedPlaces,
    shares: terms.minimumShares
      .filter((minimum) => lines.every((line) => isShareOf(minimum, { ...line, id: line.fundId })))
      .map(({ categoryCodes, minBp }) => ({ categoryCodes, minBp })),
  };
}

function printOf(candidates: readonly Candidate[], rules: RoundRules, ownPart: SlateProblem['ownPart']): string {
  const said = JSON.stringify(
    { candidates: candidates.map((one) => ({ ...one, own: ownPart(one.id, one.fullFen) })), rules },
    (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
  );
  return createHash('sha256')
    .update(canonicalJson(JSON.parse(said)))
    .digest('hex');
}

/** The region next below the round's own in which the main place of each shortlisted project lies. */
export async function regionsBelow(tx: Tx, roundId: string): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ applicationId: string; regionId: string }[]>`
    SELECT a."id" AS "applicationId", g."id" AS "regionId"
      FROM "Application" a JOIN "Round" r ON r."id" = a."roundId"
      JOIN "ApplicationPlace" p ON p."applicationId" = a."id" AND p."ordinal" = 0 JOIN "Region" h ON h."id" = p."regionId"
      JOIN "Region" g ON g."parentId" = r."regionId" AND g."id" = ANY (string_to_array(h."path", '/'))
     WHERE a."roundId" = ${roundId} AND a."status" = 'SHORTLISTED'`;
  return new Map(rows.map(({ applicationId, regionId }) => [applicationId, regionId]));
}

const least = (one: bigint, other: bigint): bigint => (one < other ? one : other);
