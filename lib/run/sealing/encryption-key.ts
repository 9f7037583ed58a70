import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { dataFolder } from '@/lib/run/places';
import { decrypt, encrypt } from '@/lib/vault/cipher';
import { INDEX_SUBJECT, newMasterLine, readMasterKeys } from '@/lib/vault/master-key';

/** Where the encryption key lies: `ENCRYPTION_KEY_FILE`, else in the data folder. */
export const keyFilePlace = (): string =>
  process.env['ENCRYPTION_KEY_FILE'] || path.join(dataFolder(), 'encryption-key');

/** The same, made when nobody named one and there is none yet. */
export function keyFile(): string {
  const file = keyFilePlace();
  if (!process.env['ENCRYPTION_KEY_FILE'] && !existsSync(file)) writeKeyFile(file, [newMasterLine()]);
  return file;
}

/** Writes a key file, newest key first, for nobody but its owner to read; the old one stays until the new one is whole. */
export function writeKeyFile(file: string, lines: readonly string[]): void {
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, `${lines.join('\n')}\n`, { mode: 0o600, flush: true });
  renameSync(fresh, file);
}

/**
 * Gives a database the key of its blind indexes, the first of its data keys; where it has one, proves that the encryption key is
 * this database's.
 *
 * @throws Error when it is not: nothing is started with a key that opens nothing
 */
export async function provideIndexKey(ownerUrl: string): Promise<void> {
  const masters = readMasterKeys(readFileSync(keyFile(), 'utf8'));
  const [newest] = masters;
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const id = randomUUID();
    await client.query(
      `INSERT INTO "DataKey" ("id", "subject", "wrapped", "master", "createdAt") VALUES ($1, $2, $3, $4, now())
       ON CONFLICT ("subject") DO NOTHING`,
      [id, INDEX_SUBJECT, encrypt(newest.bytes, randomBytes(32), id), newest.id],
    );
    const { rows } = await client.query<{ id: string; wrapped: Buffer; master: string }>(
      'SELECT "id", "wrapped", "master" FROM "DataKey" WHERE "subject" = $1',
      [INDEX_SUBJECT],
    );
    for (const row of rows) {
      const master = masters.find((key) => key.id === row.master);
      if (master === undefined) throw foreign(row.master);
      decrypt(master.bytes, row.wrapped, row.id);
    }
  } finally {
    await client.end();
  }
}

const foreign = (name: string): Error =>
  new Error(
    `The encryption key ${name} of this database is not in ${keyFilePlace()}. Name its file as ENCRYPTION_KEY_FILE. ` +
      `${keyFilePlace()} 中没有此数据库所用的加密密钥，请用 ENCRYPTION_KEY_FILE 指定密钥文件。`,
  );
