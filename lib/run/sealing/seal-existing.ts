import pg from 'pg';
import { sealAnswers } from '@/lib/run/sealing/seal-answers';
import { sealColumns } from '@/lib/run/sealing/seal-columns';

/** One process at a time. */
const SEALING = 20_261_129;

/** Seals what an earlier version left in clear, before anything is served; a database that is sealed answers in a moment. */
export async function sealExisting(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [SEALING]);
    await sealColumns(client);
    await sealAnswers(client);
  } finally {
    await client.end();
  }
}
