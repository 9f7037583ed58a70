import 'server-only';
import type { Tx } from './client';
import { Prisma } from './generated/client';
import { takeTurn } from './take-turn';

const tables = {
  Application: Prisma.sql`"Application"`,
  Demand: Prisma.sql`"Demand"`,
  Objection: Prisma.sql`"Objection"`,
};

/**
 * The sequence after the highest among the table's numbers that are the prefix, a sequence and a check letter: a
 * longer one belongs to a region below, or was given when categories stood in numbers. Numbers are never reused: nothing
 * numbered is ever deleted, and two of one moment take turns.
 */
export async function nextSequence(tx: Tx, table: keyof typeof tables, prefix: string): Promise<number> {
  await takeTurn(tx, `number:${prefix}`);
  const [latest] = await tx.$queryRaw<{ sequence: number | null }[]>`
    SELECT max(substring(substr("number", ${prefix.length + 1}) FROM '^(\\d+)-[0-9A-Z]$')::int) AS "sequence"
      FROM ${tables[table]} WHERE starts_with("number", ${prefix})`;
  return (latest?.sequence ?? 0) + 1;
}
