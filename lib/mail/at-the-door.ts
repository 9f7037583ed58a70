import 'server-only';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { causeLine, cityLine, type Served, type Waiting } from './turns';
import type { Way } from './ways';

const LATELY_MS = 60 * 60_000;

/** What tells addresses apart; of a telephone number the index does. */
const addressOn = ({ name }: Way): Prisma.Sql => (name === 'mail' ? Prisma.sql`"toEmail"` : Prisma.sql`"toPhoneIndex"`);

/** How many were given to the sender and have not been tried yet. */
export async function atTheDoor(tx: Tx, way: Way): Promise<{ urgent: number; plain: number }> {
  const [count] = await tx.$queryRaw<{ urgent: number; plain: number }[]>`
    SELECT (count(*) FILTER (WHERE "secret" <> ''))::int AS "urgent", (count(*) FILTER (WHERE "secret" = ''))::int AS "plain"
      FROM "Letter"
     WHERE "status" = 'QUEUED' AND "tries" = 0 AND "handedAt" IS NOT NULL AND ${addressOn(way)} <> ''`;
  return count ?? { urgent: 0, plain: 0 };
}

/** Of each line as many as could have their turn now: a line of thousands is not read to its end. */
export async function waitingHeads(tx: Tx, way: Way, { now, most }: { now: Date; most: number }): Promise<Waiting[]> {
  return tx.$queryRaw<Waiting[]>`
    WITH waiting AS (
      SELECT "id", ${addressOn(way)} AS "to", "causedBy", "cityId", "secret" <> '' AS "isUrgent", "createdAt",
             row_number() OVER (PARTITION BY "secret" <> '', "cityId", "causedBy", ${addressOn(way)}
                                    ORDER BY "createdAt", "id") AS "turn"
        FROM "Letter"
       WHERE "status" = 'QUEUED' AND "handedAt" IS NULL AND ${addressOn(way)} <> ''
         AND ("heldUntil" IS NULL OR "heldUntil" <= ${now})
    ), lined AS (
      SELECT *, row_number() OVER (PARTITION BY "isUrgent", "cityId", "causedBy"
                                       ORDER BY "turn", "createdAt", "id") AS "place" FROM waiting
    )
    SELECT "id", "to", "causedBy", "cityId", "isUrgent", "createdAt" FROM lined WHERE "place" <= ${most}`;
}

/** When cities, and those who caused letters there, had their last turn. */
export async function servedLately(tx: Tx, now: Date): Promise<Served> {
  const since = new Date(now.getTime() - LATELY_MS);
  const lines = await tx.letter.groupBy({
    by: ['cityId', 'causedBy'],
    where: { handedAt: { gt: since } },
    _max: { handedAt: true },
  });
  const served = new Map<string, number>();
  for (const { _max, ...line } of lines)
    for (const name of [cityLine(line), causeLine(line)])
      served.set(name, Math.max(served.get(name) ?? 0, _max.handedAt?.getTime() ?? 0));
  return served;
}

/** The turns that addresses had within the time that their measure counts. */
export async function turnsOf(
  tx: Tx,
  way: Way,
  { addresses, now }: { addresses: string[]; now: Date },
): Promise<Map<string, Date[]>> {
  const since = new Date(now.getTime() - way.allowance.windowMs);
  const rows = await tx.$queryRaw<{ to: string; handedAt: Date }[]>`
    SELECT ${addressOn(way)} AS "to", "handedAt" FROM "Letter"
     WHERE ${addressOn(way)} = ANY (${addresses}::text[]) AND "handedAt" > ${since}`;
  return new Map([...Map.groupBy(rows, ({ to }) => to)].map(([to, turns]) => [to, turns.map((row) => row.handedAt)]));
}

/** Everything plain that waits for the address waits until then. */
export async function hold(tx: Tx, way: Way, { to, until }: { to: string; until: Date }): Promise<void> {
  await tx.letter.updateMany({
    where: {
      ...(way.name === 'mail' ? { toEmail: to } : { toPhoneIndex: to }),
      status: 'QUEUED',
      handedAt: null,
      secret: '',
    },
    data: { heldUntil: until },
  });
}
