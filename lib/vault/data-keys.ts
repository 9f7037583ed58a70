import 'server-only';
import { randomBytes } from 'node:crypto';
import type { Tx } from '@/lib/db/client';
import { newId } from '@/lib/kernel/new-id';
import { oneInProcess } from '@/lib/kernel/one-in-process';
import { decrypt, encrypt } from './cipher';
import { masterNamed, newestMaster } from './key-file';
import type { DataKey, KeySubject } from './sealed-text';

type Row = { id: string; wrapped: Uint8Array | null; master: string };

/** How many keys a process remembers unwrapped, some 100 bytes each. */
const MOST = 20_000;
/** How long: a key that another process destroyed opens nothing here after this. */
const LONGEST_MS = 5 * 60_000;

const kept = oneInProcess('data-keys', () => new Map<string, { bytes: Buffer; until: number }>());

export type WrappedKey = DataKey & { subject: KeySubject; wrapped: Buffer; master: string };

/** A key that nobody has yet, to be written as a row. */
export function newDataKey(subject: KeySubject): WrappedKey {
  const [id, bytes, master] = [newId(), randomBytes(32), newestMaster()];
  return { id, subject, bytes, wrapped: encrypt(master.bytes, bytes, id), master: master.id };
}

/**
 * The key of a subject, made when it is first needed. One statement: what a transaction makes and does not commit is not
 * remembered by its subject.
 */
export async function dataKeyOf(tx: Tx, subject: KeySubject): Promise<DataKey> {
  const { id, wrapped, master } = newDataKey(subject);
  // Whoever loses a race finds nothing in the snapshot of this statement, and the winner's in that of the next.
  for (;;) {
    const [row] = await tx.$queryRaw<Row[]>`
      WITH "made" AS (
        INSERT INTO "DataKey" ("id", "subject", "wrapped", "master", "createdAt")
        SELECT ${id}, ${subject}, ${wrapped}, ${master}, now()
         WHERE NOT EXISTS (SELECT 1 FROM "DataKey" WHERE "subject" = ${subject})
        ON CONFLICT ("subject") DO NOTHING RETURNING "id", "wrapped", "master")
      SELECT * FROM "made" UNION ALL SELECT "id", "wrapped", "master" FROM "DataKey" WHERE "subject" = ${subject}`;
    if (row?.wrapped) return { id: row.id, bytes: remembered(row.id) ?? remember(row.id, unwrap(row)) };
  }
}

/** The keys of these names, by name; a destroyed one is not among them. At most one statement, none for those that are remembered. */
export async function dataKeysNamed(tx: Tx, ids: readonly string[]): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const missing: string[] = [];
  for (const id of new Set(ids)) {
    const bytes = remembered(id);
    if (bytes === undefined) missing.push(id);
    else found.set(id, bytes);
  }
  if (missing.length === 0) return found;
  const rows = await tx.$queryRaw<Row[]>`
    SELECT "id", "wrapped", "master" FROM "DataKey" WHERE "id" = ANY(${missing})`;
  const known = new Set(rows.map(({ id }) => id));
  const strange = missing.find((id) => !known.has(id));
  if (strange !== undefined) throw new Error(`the data key ${strange} is missing`);
  for (const row of rows) if (row.wrapped !== null) found.set(row.id, remember(row.id, unwrap(row)));
  return found;
}

/**
 * Erases what is sealed for these subjects, wherever it stands: in rows that may not be changed as well. Returns how many keys there were.
 */
export async function destroyDataKeys(tx: Tx, subjects: readonly KeySubject[], now: Date): Promise<number> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "DataKey" SET "subject" = NULL, "wrapped" = NULL, "destroyedAt" = ${now}
     WHERE "subject" = ANY(${[...subjects]}) RETURNING "id"`;
  for (const { id } of rows) kept.delete(id);
  return rows.length;
}

const unwrap = ({ id, wrapped, master }: Row): Buffer =>
  decrypt(masterNamed(master).bytes, Buffer.from(wrapped ?? []), id);

function remembered(id: string): Buffer | undefined {
  const key = kept.get(id);
  if (key === undefined || key.until > performance.now()) return key?.bytes;
  kept.delete(id);
  return undefined;
}

function remember(id: string, bytes: Buffer): Buffer {
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size >= MOST) kept.delete(oldest);
  kept.set(id, { bytes, until: performance.now() + LONGEST_MS });
  return bytes;
}
