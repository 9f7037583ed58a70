import path from 'node:path';
import { startEmbeddedPostgres } from '@/lib/run/embedded-postgres';
import { dataFolder } from '@/lib/run/places';

export type Database = {
  url: string;
  /** Whether it is the one this installation brought along. */
  embedded: boolean;
  stop: () => Promise<void>;
};

/** The database named by `DATABASE_URL`, else the embedded one, started when nobody else has. */
export async function openDatabase(say: (text: string) => void): Promise<Database> {
  const given = process.env['DATABASE_URL'];
  if (given) return { url: given, embedded: false, stop: async () => undefined };
  const server = await startEmbeddedPostgres(path.join(dataFolder(), 'postgres'), { say });
  return { url: server.url('gongchuang'), embedded: true, stop: server.stop };
}
