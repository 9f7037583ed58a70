import 'server-only';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { overBefore } from '@/lib/jobs/retention/terms';
import { demandLifecycle } from '../lifecycle';

const BATCH = 200;

/** Before this moment a demand must have ended for nobody to need its contact any more. */
export const contactCutoff = (now: Date): Date => overBefore('DEMAND_CONTACT_DAYS', now);

/**
 * Demands that ended before a moment, by the trail, and still say how to reach whoever raised them; a merged one ends with the
 * one it was merged into. Of one demand, or as many as are dealt with at once.
 */
export async function demandsToForget(tx: Tx, before: Date, demandId?: string): Promise<string[]> {
  const one = demandId === undefined ? Prisma.empty : Prisma.sql`AND d."id" = ${demandId}`;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT d."id" FROM "Demand" d LEFT JOIN "Demand" m ON m."id" = d."mergedIntoId"
     WHERE d."contactErasedAt" IS NULL AND d."status"::text = ANY (${finals}) AND coalesce(m."status", d."status")::text = ANY (${finals})
       ${one}
       AND coalesce((SELECT max(e."at") FROM "TrailEntry" e WHERE e."entity" = 'demand'
                       AND e."entityId" = coalesce(m."id", d."id") AND e."command" <> 'demand.eraseContact'),
                    d."receivedAt") < ${before}
     ORDER BY d."id" LIMIT ${BATCH}`;
  return rows.map(({ id }) => id);
}

const finals: string[] = [...demandLifecycle.final];
