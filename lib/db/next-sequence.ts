import 'server-only';
import { Prisma } from './generated/client';
import type { Tx } from './client';

const tables = { Application: Prisma.sql`"Application"`, Demand: Prisma.sql`"Demand"` };

/**
 * The sequence after the highest among the table's numbers that begin with the prefix. Numbers are never reused: nothing
 * numbered is ever deleted, and the lock keeps two of one moment apart until the transaction ends.
 */
export async function nextSequence(tx: Tx, table: keyof typeof tables, prefix: string): Promise<number> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`number:${prefix}`}, 0))::text`;
  const [latest] = await tx.$queryRaw<{ sequence: number | null }[]>`
    SELECT max(split_part(substr("number", ${prefix.length + 1}), '-', 1)::int) AS "sequence"
      FROM ${tables[table]} WHERE starts_with("number", ${prefix})`;
  return (latest?.sequence ?? 0) + 1;
}
