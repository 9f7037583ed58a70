import path from 'node:path';
import { startEmbeddedPostgres } from '@/lib/run/embedded-postgres';
import { dataFolder } from '@/lib/run/places';

export type Database = {
  /** The application's address. */
  url: string;
  /** The owner's: migrations, extensions, backup. The same where only one is given. */
  ownerUrl: string;
  /** Whether it is the one this installation brought along. */
  embedded: boolean;
  stop: () => Promise<void>;
};

/** The database named by `DATABASE_URL` (and `DATABASE_OWNER_URL`), else the embedded one, started when nobody else has. */
export async function openDatabase(say: (text: string) => void): Promise<Database> {
  const [given, ownerUrl] = [process.env['DATABASE_URL'], givenOwnerUrl()];
  if (given && ownerUrl !== null) {
    return { url: given, ownerUrl, embedded: false, stop: async () => undefined };
  }
  const server = await startEmbeddedPostgres(path.join(dataFolder(), 'postgres'), { say });
  const { applicationUrl, url, stop } = server;
  return { url: applicationUrl('gongchuang'), ownerUrl: url('gongchuang'), embedded: true, stop };
}

/** The owner's address of the database that `DATABASE_URL` names; null where it names none, whatever stands beside it. */
export function givenOwnerUrl(): string | null {
  const given = process.env['DATABASE_URL'];
  return given ? process.env['DATABASE_OWNER_URL'] || given : null;
}
