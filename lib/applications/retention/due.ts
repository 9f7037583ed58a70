import 'server-only';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { overBefore } from '@/lib/jobs/retention/terms';

const BATCH = 200;

/** Not chosen, or never handed in. What was awarded once is kept with its papers, also when the award ended. */
const UNCHOSEN = ['DRAFT', 'NOT_RECOMMENDED', 'INELIGIBLE', 'NOT_SHORTLISTED', 'DECLINED', 'WITHDRAWN'];

/**
 * Applications without an award in rounds that are over, with no objection open there, of which nothing was heard for as
 * long as their people are kept; in a round that was cancelled all of them. Of one, or as many as are dealt with at once.
 */
export async function applicationsToForget(tx: Tx, now: Date, applicationId?: string): Promise<string[]> {
  const [draft, handedIn] = [overBefore('DRAFT_CONTACT_DAYS', now), overBefore('APPLICATION_CONTACT_DAYS', now)];
  const one = applicationId === undefined ? Prisma.empty : Prisma.sql`AND a."id" = ${applicationId}`;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT a."id" FROM "Application" a JOIN "Round" r ON r."id" = a."roundId"
     WHERE a."contactsErasedAt" IS NULL ${one}
       AND (r."status" = 'CANCELLED' OR r."status" = 'AWARDED' AND a."status"::text = ANY (${UNCHOSEN}))
       AND NOT EXISTS (SELECT 1 FROM "Objection" o JOIN "PublicityNotice" n ON n."id" = o."noticeId"
                        WHERE n."roundId" = r."id" AND o."status" IN ('RECEIVED', 'INVESTIGATING'))
       AND greatest(a."updatedAt",
             (SELECT max(n."confirmedAt") FROM "PublicityNotice" n WHERE n."roundId" = r."id"),
             (SELECT max(e."at") FROM "TrailEntry" e WHERE e."entity" = 'round' AND e."entityId" = r."id"
                 AND e."command" <> 'record.read'),
             (SELECT max(e."at") FROM "TrailEntry" e WHERE e."entity" = 'application' AND e."entityId" = a."id"
                 AND e."command" <> 'record.read'))
           < CASE WHEN a."submittedAt" IS NULL THEN ${draft}::timestamptz ELSE ${handedIn}::timestamptz END
     ORDER BY a."id" LIMIT ${BATCH}`;
  return rows.map(({ id }) => id);
}
