import 'server-only';
import type { Tx } from '@/lib/db/client';

export async function expertById(tx: Tx, { expertId }: { expertId: string }) {
  return tx.expert.findUnique({ where: { id: expertId } });
}

/** A city whose roster is spoken of. */
export async function cityById(tx: Tx, { cityId }: { cityId: string }) {
  const city = await tx.region.findFirst({ where: { id: cityId, level: 'CITY' }, select: { id: true, name: true } });
  return city && { id: city.id, cityId: city.id, cityName: city.name };
}

/**
 * Organisations on which an expert may never judge: a conflict on record, whichever city's roster it was taken down on, or
 * the expert belongs to them.
 */
export async function blockedOrganisations(tx: Tx, expertIds: string[]): Promise<Map<string, Set<string>>> {
  const rows = await tx.$queryRaw<{ expertId: string; organisationIds: string[] }[]>`
    SELECT e."id" AS "expertId", ARRAY(
      SELECT k."organisationId" FROM "ConflictOfInterest" k WHERE k."personId" = e."personId" AND k."endedAt" IS NULL
      UNION SELECT m."organisationId" FROM "OrganisationMember" m WHERE m."personId" = e."personId" AND m."leftAt" IS NULL
    ) AS "organisationIds"
    FROM "Expert" e WHERE e."id" = ANY(${expertIds})`;
  return new Map(rows.map(({ expertId, organisationIds }) => [expertId, new Set(organisationIds)]));
}

/** Who may not judge one of those an application is of may not judge the application. */
export const isBlockedFrom = (blocked: ReadonlySet<string> | undefined, parties: readonly string[]): boolean =>
  parties.some((organisationId) => blocked?.has(organisationId) === true);
