import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { lastInstantBefore } from '@/lib/kernel/shanghai';
import type { Waiting } from '@/lib/kernel/waiting';
import { withQuery } from '@/lib/kernel/with-query';
import {
  countedByOffice,
  firstOrFew,
  instant,
  NAMED,
  officerIn,
  ofOffice,
  pathOf,
  question,
  waitingFor,
} from '@/lib/lists/waiting-for';
import { officeInAddress } from '@/lib/lists/with-office';
import { paths } from '@/lib/paths/paths';
import { toVerifyStatuses } from './rules';
import { raiserSeesDemand } from './sees';

/** Of each office: named one by one while they are few, as one line with the earliest term when they are many. */
const demandsToVerify = question({
  sql: (actor, now) => Prisma.sql`
    WITH open AS (
      SELECT d."id", d."title", d."verifyDueAt", d."regionId" FROM "Demand" d
       WHERE d."status" = ANY (${[...toVerifyStatuses]}::"DemandStatus"[]) AND ${officerIn(Prisma.sql`d."regionId"`, actor)}
    ), ${countedByOffice({
      isLate: Prisma.sql`o."verifyDueAt" <= ${now}`,
      order: Prisma.sql`o."verifyDueAt", o."id"`,
    })}
    SELECT c."id", c."title", c."verifyDueAt", c."officePath", c."office", c."count", c."overdue",
           ${pathOf(Prisma.sql`c."regionId"`)}, (SELECT "name" FROM "Region" WHERE "id" = c."regionId") AS "region"
      FROM counted c WHERE ${firstOrFew} ORDER BY c."verifyDueAt", c."id"`,
  row: z.object({
    id: z.string(),
    title: z.string(),
    verifyDueAt: instant,
    region: z.string(),
    regionPath: z.string(),
    ...ofOffice,
  }),
  tell: (open) =>
    open.map(({ id, title, verifyDueAt, region, regionPath, officePath, office, count, overdue }) => {
      const shared = { verbKey: 'demands.waiting.verifyVerb', dueAt: lastInstantBefore(verifyDueAt) } as const;
      if (count > NAMED)
        return {
          ...shared,
          key: `demands:${officeInAddress(officePath)}`,
          messageKey: 'demands.waiting.verifyMany',
          values: { count, overdue },
          about: office,
          href: withQuery(paths.officeDemands(), { status: 'TO_VERIFY', office: officeInAddress(officePath) }),
          officePath,
          count,
        };
      return {
        ...shared,
        key: `demand-${id}`,
        messageKey: 'demands.waiting.verify',
        values: { region },
        about: title,
        href: paths.officeDemand(id),
        regionPath,
      };
    }),
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

/** Of each office the same way: who claims it, by when both sides are brought together, and what is still missing. */
const claimsToAgreeOn = question({
  sql: (actor, now) => Prisma.sql`
    WITH open AS (
      SELECT d."id", d."title", d."regionId", coalesce(c."claimant", '') AS "claimant", coalesce(c."isContacted", false) AS "isContacted",
             CASE WHEN NOT c."isContacted" THEN c."contactDueAt" END AS "contactDueAt"
        FROM "Demand" d LEFT JOIN LATERAL (
          SELECT string_agg(o."name", '、' ORDER BY k."claimedAt", k."id") AS "claimant", min(k."contactDueAt") AS "contactDueAt",
                 bool_and(EXISTS (SELECT 1 FROM "ClaimContact" t WHERE t."claimId" = k."id")) AS "isContacted"
            FROM "DemandClaim" k JOIN "Organisation" o ON o."id" = k."organisationId"
           WHERE k."demandId" = d."id" AND k."releasedAt" IS NULL) c ON true
       WHERE d."status" = 'CLAIMED' AND ${officerIn(Prisma.sql`d."regionId"`, actor)}
    ), ${countedByOffice({
      isLate: Prisma.sql`o."contactDueAt" <= ${now}`,
      order: Prisma.sql`o."contactDueAt", o."id"`,
    })}
    SELECT c."id", c."title", c."claimant", c."isContacted", c."contactDueAt", c."officePath", c."office", c."count", c."overdue",
           ${pathOf(Prisma.sql`c."regionId"`)}
      FROM counted c WHERE ${firstOrFew} ORDER BY c."contactDueAt", c."id"`,
  row: z.object({
    id: z.string(),
    title: z.string(),
    claimant: z.string(),
    isContacted: z.boolean(),
    contactDueAt: instant.nullable(),
    regionPath: z.string(),
    ...ofOffice,
  }),
  tell: (claimed) =>
    claimed.map(
      ({ id, title, claimant, isContacted, contactDueAt, regionPath, officePath, office, count, overdue }) => {
        const shared = {
          verbKey: 'demands.waiting.claimedVerb',
          dueAt: contactDueAt && lastInstantBefore(contactDueAt),
        } as const;
        if (count > NAMED)
          return {
            ...shared,
            key: `demands-claimed:${officeInAddress(officePath)}`,
            messageKey: 'demands.waiting.claimed',
            values: { count, overdue },
            about: office,
            href: withQuery(paths.officeDemands(), { status: 'CLAIMED', office: officeInAddress(officePath) }),
            officePath,
            count,
          };
        return {
          ...shared,
          key: `demand-claimed-${id}`,
          messageKey: isContacted ? 'demands.waiting.toSettle' : 'demands.waiting.toContact',
          values: { claimant },
          about: title,
          href: paths.officeDemand(id),
          regionPath,
        };
      },
    ),
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
