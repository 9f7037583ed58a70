import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { lastInstantBefore } from '@/lib/kernel/shanghai';
import type { Waiting } from '@/lib/kernel/waiting';
import { instant, officerIn, pathOf, question, waitingFor } from '@/lib/lists/waiting-for';
import { paths } from '@/lib/paths/paths';
import { toVerifyStatuses } from './rules';
import { raiserSeesDemand } from './sees';

const NAMED = 5;

/** Named one by one while they are few, as one line with the earliest term when they are many. */
const demandsToVerify = question({
  sql: (actor) => Prisma.sql`
    SELECT d."id", d."title", d."verifyDueAt", ${pathOf(Prisma.sql`d."regionId"`)}, (SELECT "name" FROM "Region" WHERE "id" = d."regionId") AS "region", (count(*) OVER ())::int AS "count"
      FROM "Demand" d
     WHERE d."status" = ANY (${[...toVerifyStatuses]}::"DemandStatus"[]) AND ${officerIn(Prisma.sql`d."regionId"`, actor)}
     ORDER BY d."verifyDueAt" LIMIT ${NAMED}`,
  row: z.object({
    id: z.string(),
    title: z.string(),
    verifyDueAt: instant,
    region: z.string(),
    regionPath: z.string(),
    count: z.int(),
  }),
  tell(first) {
    const [earliest] = first;
    if (earliest === undefined) return [];
    const verbKey = 'demands.waiting.verifyVerb';
    if (earliest.count > NAMED) {
      return [
        {
          key: 'demands',
          messageKey: 'demands.waiting.verifyMany',
          values: { count: earliest.count },
          about: '',
          href: paths.officeDemands(),
          verbKey,
          dueAt: lastInstantBefore(earliest.verifyDueAt),
          count: earliest.count,
        },
      ];
    }
    return first.map(({ id, title, verifyDueAt, region, regionPath }) => ({
      key: `demand-${id}`,
      messageKey: 'demands.waiting.verify',
      values: { region },
      about: title,
      href: paths.officeDemand(id),
      verbKey,
      dueAt: lastInstantBefore(verifyDueAt),
      regionPath,
    }));
  },
});

const callsToPublish = question({
  sql: (actor) => Prisma.sql`
    SELECT c."id", c."title", c."opensAt", ${pathOf(Prisma.sql`c."regionId"`)} FROM "DemandCall" c
     WHERE c."status" = 'DRAFT' AND ${officerIn(Prisma.sql`c."regionId"`, actor)} ORDER BY c."createdAt"`,
  row: z.object({ id: z.string(), title: z.string(), opensAt: instant.nullable(), regionPath: z.string() }),
  tell: (calls) =>
    calls.map(({ id, title, opensAt, regionPath }) => ({
      key: `demand-call-${id}`,
      messageKey: 'demands.waiting.publishCall',
      about: title,
      href: paths.officeDemandCall(id),
      verbKey: 'demands.waiting.publishCallVerb',
      dueAt: opensAt,
      regionPath,
    })),
});

const claimsToAgreeOn = question({
  sql: (actor) => Prisma.sql`
    SELECT count(*)::int AS "count",
           min(c."contactDueAt") FILTER (WHERE NOT EXISTS (SELECT 1 FROM "ClaimContact" k WHERE k."claimId" = c."id")) AS "contactDueAt"
      FROM "Demand" d LEFT JOIN "DemandClaim" c ON c."demandId" = d."id" AND c."releasedAt" IS NULL
     WHERE d."status" = 'CLAIMED' AND ${officerIn(Prisma.sql`d."regionId"`, actor)} HAVING count(*) > 0`,
  row: z.object({ count: z.int(), contactDueAt: instant.nullable() }),
  tell: (claimed) =>
    claimed.map(({ count, contactDueAt }) => ({
      key: 'demands-claimed',
      messageKey: 'demands.waiting.claimed',
      values: { count },
      about: '',
      href: `${paths.officeDemands()}?status=CLAIMED`,
      verbKey: 'demands.waiting.claimedVerb',
      dueAt: contactDueAt && lastInstantBefore(contactDueAt),
      count,
    })),
});

/** Demands to verify against the clock, calls to publish, and claims to bring both sides of together. */
export const waitingForDemandOfficers = waitingFor(demandsToVerify, callsToPublish, claimsToAgreeOn);

/** A demand sent back waits for whoever raised it. */
export async function waitingForDemandSubmitters(db: Tx, actor: Actor): Promise<Waiting[]> {
  const returned = await db.demand.findMany({
    where: { AND: [raiserSeesDemand.where(actor), { status: 'RETURNED' }] },
    take: 20,
    select: { id: true, title: true },
  });
  return returned.map(({ id, title }) => ({
    key: `demand-mend-${id}`,
    messageKey: 'demands.waiting.mend',
    about: title,
    href: paths.mendDemand(id),
    verbKey: 'demands.waiting.mendVerb',
    dueAt: null,
  }));
}
