import type { Client } from 'pg';
import { filledIn } from './filled-in';
import type { Reading } from './reading';
import { setUp } from './set-up';
import { templates } from './templates';

/**
 * What the rows say, however they are kept. When a migration moves rows elsewhere, the meaning they had gets a further
 * reading, `since` that migration, and `moved.ts` names what is no longer compared as it was.
 */
const meanings = { ...filledIn, ...setUp, ...templates } satisfies Record<string, Reading[]>;
export type Meaning = keyof typeof meanings;

/** Every meaning as lines of text in order, read from a database that has had these migrations. */
export async function readMeanings(client: Client, migrations: ReadonlySet<string>): Promise<Record<string, string[]>> {
  await client.query("SET TIME ZONE 'UTC'");
  const read: Record<string, string[]> = {};
  for (const [name, readings] of Object.entries<Reading[]>(meanings)) {
    const reading = readings.findLast(({ since }) => since === '' || migrations.has(since));
    const { rows } = await client.query<{ line: string }>(
      `SELECT to_jsonb(said)::text AS line FROM (${reading?.sql ?? ''}) said`,
    );
    read[name] = rows.map(({ line }) => line).sort();
  }
  return read;
}
