import pg from 'pg';

/**
 * The server's clock decides about windows, and a test may neither sleep nor turn that clock. So it moves the window
 * instead: the dates of one of its own rounds, straight in the database. Nothing else in the tests writes there.
 */
export async function moveWindow(roundId: string, hours: { opensIn: number; closesIn: number }): Promise<void> {
  await write(
    'UPDATE "Round" SET "opensAt" = now() + $2 * interval \'1 hour\', "closesAt" = now() + $3 * interval \'1 hour\' WHERE "id" = $1',
    [roundId, hours.opensIn, hours.closesIn],
  );
}

/** The same for a notice: its period ended yesterday. */
export async function endNotice(roundId: string): Promise<void> {
  await write(
    `UPDATE "PublicityNotice" SET "startDay" = to_char(now() AT TIME ZONE 'Asia/Shanghai' - interval '9 days', 'YYYY-MM-DD'),
       "endDay" = to_char(now() AT TIME ZONE 'Asia/Shanghai' - interval '1 day', 'YYYY-MM-DD'),
       "endsAt" = date_trunc('day', now() AT TIME ZONE 'Asia/Shanghai') AT TIME ZONE 'Asia/Shanghai'
     WHERE "roundId" = $1`,
    [roundId],
  );
}

/** So many organisations register from one computer in these journeys as nobody would in an hour: what was counted is forgotten. */
export const forgetRegistrations = (): Promise<number | null> =>
  run(`DELETE FROM "SignInThrottle" WHERE "key" LIKE 'register|%'`, []);

/** The same for a password: it was set so many days ago. */
export async function agePassword(email: string, days: number): Promise<void> {
  await write(`UPDATE "Person" SET "passwordChangedAt" = now() - $2 * interval '1 day' WHERE "email" = $1`, [
    email,
    days,
  ]);
}

async function write(sql: string, values: (string | number)[]): Promise<void> {
  const rowCount = await run(sql, values);
  if (rowCount !== 1) throw new Error(`Moved ${rowCount} rows instead of one.`);
}

async function run(sql: string, values: (string | number)[]): Promise<number | null> {
  const client = new pg.Client({ connectionString: process.env['E2E_DATABASE_URL'] ?? '' });
  await client.connect();
  const { rowCount } = await client.query(sql, values);
  await client.end();
  return rowCount;
}
