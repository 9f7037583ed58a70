import type { Client } from 'pg';
import { openedDocument } from '@/lib/applications/submission/sealed-document';
import { db } from '@/lib/db/client';
import { openCells } from '@/lib/sheets/sealed-cells';
import { placeIn, type SealedColumn, sealedColumns } from '@/lib/vault/places';
import { openAll } from '@/lib/vault/seal';

/** Every number that is kept sealed, in whatever column or answer, as it was typed. */
export async function numbersIn(client: Client): Promise<Set<string>> {
  const found = new Set<string>();
  for (const name of Object.keys(sealedColumns) as SealedColumn[]) {
    const [table = '', column = ''] = name.split('.');
    const { rows } = await client.query<{ id: string; sealed: string }>(
      `SELECT "id", "${column}" AS sealed FROM "${table}" WHERE "${column}" <> ''`,
    );
    const texts = rows.map(({ id, sealed }) => ({ place: placeIn(name, id), sealed }));
    for (const number of await openAll(db, texts)) found.add(number);
  }
  const { rows: stored } = await client.query<{ sheetId: string; key: string; value: unknown }>(
    `SELECT "sheetId", "key", "value" FROM "Cell" WHERE "value"::text LIKE '%"sealed"%'`,
  );
  const { cells } = await openCells(db, stored);
  const { rows: submissions } = await client.query<{ sheetId: string; ordinal: number; content: unknown }>(
    `SELECT a."sheetId", u."ordinal", u."content" FROM "Submission" u JOIN "Application" a ON a."id" = u."applicationId"`,
  );
  const documents = await Promise.all(submissions.map(({ content, ...kept }) => openedDocument(db, kept, content)));
  for (const { organisation } of documents) found.add(organisation.bankAccountNumber);
  for (const [number] of JSON.stringify(cells.map(({ value }) => value)).matchAll(/(?<=")1[3-9]\d{9}(?=")/g))
    found.add(number);
  return new Set([...found].filter((number) => number !== ''));
}
