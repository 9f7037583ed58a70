import type { Client } from 'pg';
import { openedDocument } from '@/lib/applications/submission/sealed-document';
import { db } from '@/lib/db/client';
import { openCells } from '@/lib/sheets/sealed-cells';
import { placeIn, type SealedColumn, sealedColumns } from '@/lib/vault/places';
import { openAll } from '@/lib/vault/seal';

/** Reads a database as if nothing in it were sealed: opened in a transaction that is rolled back. */
export async function unsealed<Result>(client: Client, read: () => Promise<Result>): Promise<Result> {
  await client.query('BEGIN');
  try {
    await client.query('SET LOCAL session_replication_role = replica');
    for (const name of Object.keys(sealedColumns) as SealedColumn[]) await unsealColumn(client, name);
    await client.query('ALTER TABLE "Submission" DROP CONSTRAINT IF EXISTS "Submission_account_sealed"');
    await unsealAnswers(client);
    return await read();
  } finally {
    await client.query('ROLLBACK');
  }
}

async function unsealColumn(client: Client, name: SealedColumn): Promise<void> {
  const [table = '', column = ''] = name.split('.');
  await client.query(`ALTER TABLE "${table}" DROP CONSTRAINT IF EXISTS "${table}_${column}_sealed"`);
  const { rows } = await client.query<{ id: string; sealed: string }>(
    `SELECT "id", "${column}" AS sealed FROM "${table}" WHERE "${column}" <> ''`,
  );
  const plain = await openAll(
    db,
    rows.map(({ id, sealed }) => ({ place: placeIn(name, id), sealed })),
  );
  for (const [at, { id }] of rows.entries())
    await client.query(`UPDATE "${table}" SET "${column}" = $2 WHERE "id" = $1`, [id, plain[at]]);
}

async function unsealAnswers(client: Client): Promise<void> {
  const stored = await client.query<{ sheetId: string; key: string; value: unknown }>(
    `SELECT "sheetId", "key", "value" FROM "Cell" WHERE "value"::text LIKE '%"sealed"%'`,
  );
  for (const { sheetId, key, value } of (await openCells(db, stored.rows)).cells)
    await client.query('UPDATE "Cell" SET "value" = $3 WHERE "sheetId" = $1 AND "key" = $2', [
      sheetId,
      key,
      JSON.stringify(value),
    ]);
  const submissions = await client.query<{ id: string; sheetId: string; ordinal: number; content: unknown }>(
    `SELECT u."id", a."sheetId", u."ordinal", u."content" FROM "Submission" u JOIN "Application" a ON a."id" = u."applicationId"`,
  );
  for (const { id, content, ...kept } of submissions.rows)
    await client.query('UPDATE "Submission" SET "content" = $2 WHERE "id" = $1', [
      id,
      JSON.stringify(await openedDocument(db, kept, content)),
    ]);
}
