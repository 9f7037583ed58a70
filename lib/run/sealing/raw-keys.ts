import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { keyFile } from '@/lib/run/sealing/encryption-key';
import { decrypt, encrypt } from '@/lib/vault/cipher';
import { readMasterKeys } from '@/lib/vault/master-key';
import type { DataKey } from '@/lib/vault/sealed-text';

/** The data keys of these subjects, made where there are none: what lib/vault/data-keys.ts does, for whoever moves rows as the owner. */
export async function rawDataKeys(client: pg.Client, subjects: readonly string[]): Promise<Map<string, DataKey>> {
  const masters = readMasterKeys(readFileSync(keyFile(), 'utf8'));
  const [newest] = masters;
  const distinct = [...new Set(subjects)];
  const made = distinct.map(() => randomUUID());
  await client.query(
    `INSERT INTO "DataKey" ("id", "subject", "wrapped", "master", "createdAt")
     SELECT n.id, n.subject, n.wrapped, $4, now() FROM unnest($1::text[], $2::text[], $3::bytea[]) n (id, subject, wrapped)
     ON CONFLICT ("subject") DO NOTHING`,
    [made, distinct, made.map((id) => encrypt(newest.bytes, randomBytes(32), id)), newest.id],
  );
  const { rows } = await client.query<{ id: string; subject: string; wrapped: Buffer; master: string }>(
    'SELECT "id", "subject", "wrapped", "master" FROM "DataKey" WHERE "subject" = ANY($1)',
    [distinct],
  );
  return new Map(
    rows.map(({ id, subject, wrapped, master }) => {
      const key = masters.find((each) => each.id === master);
      if (key === undefined) throw new Error(`the encryption key ${master} is missing`);
      return [subject, { id, bytes: decrypt(key.bytes, wrapped, id) }];
    }),
  );
}
