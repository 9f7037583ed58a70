import type pg from 'pg';

const BATCH = 500;

/** Does the work again and again, each time in a transaction of its own, until it finds nothing more: a kill loses one batch at most. */
export async function inBatches(client: pg.Client, work: (limit: number) => Promise<number>): Promise<void> {
  for (;;) {
    await client.query('BEGIN');
    try {
      const done = await work(BATCH);
      await client.query('COMMIT');
      if (done < BATCH) return;
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    }
  }
}
