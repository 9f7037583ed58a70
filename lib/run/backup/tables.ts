import pg from 'pg';

/** What stands in a table: how many rows, and a sum over the content of all of them, whatever their order. */
export type Digest = { rows: string; sum: string };
export type Digests = Record<string, Digest>;

/** Counts and sums every table of a database, all as of one moment. */
export async function digestsOf(url: string): Promise<Digests> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    // How a row is written as text must not depend on who asks.
    await client.query(`SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO'; SET LOCAL extra_float_digits = 1`);
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS "name" FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
    );
    const digests: Digests = {};
    for (const { name } of tables) {
      const { rows } = await client.query<Digest>(
        `SELECT count(*)::text AS "rows",
                coalesce(sum(('x' || left(md5(t::text), 16))::bit(64)::bigint::numeric), 0)::text AS "sum" FROM ${name} t`,
      );
      digests[name] = rows[0] ?? { rows: '0', sum: '0' };
    }
    return digests;
  } finally {
    await client.end();
  }
}

/**
 * Compares what was restored with what stood there before and after the copy: a table that stood still in between must be
 * the same to the last row; of one that was written meanwhile the restored count lies between the two, or it is another.
 */
export function differences(restored: Digests, { before, after }: { before: Digests; after: Digests }): string[] {
  const names = new Set([...Object.keys(restored), ...Object.keys(before), ...Object.keys(after)]);
  return [...names].sort().filter((name) => {
    const [found, first, last] = [restored[name], before[name], after[name]];
    if (found === undefined || first === undefined || last === undefined) return true;
    if (isSame(first, last)) return !isSame(found, first);
    const [low, high] = [Number(first.rows), Number(last.rows)].sort((one, other) => one - other);
    return Number(found.rows) < (low ?? 0) || Number(found.rows) > (high ?? 0);
  });
}

const isSame = (one: Digest, other: Digest): boolean => one.rows === other.rows && one.sum === other.sum;
