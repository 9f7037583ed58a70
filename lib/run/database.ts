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
  const given = process.env['DATABASE_URL'];
  if (given) {
    const ownerUrl = process.env['DATABASE_OWNER_URL'] || given;
    return { url: given, ownerUrl, embedded: false, stop: async () => undefined };
  }
  const server = await startEmbeddedPostgres(path.join(dataFolder(), 'postgres'), { say });
  const [url, ownerUrl] = [server.applicationUrl('gongchuang'), server.url('gongchuang')];
  return { url, ownerUrl, embedded: true, stop: server.stop };
}
