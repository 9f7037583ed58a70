import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { givenOwnerUrl } from '@/lib/run/database';
import { startEmbeddedPostgres } from '@/lib/run/embedded-postgres';
import { createDatabaseIfMissing } from '@/lib/run/migrations';
import { dataFolder } from '@/lib/run/places';
import { giveTo, postgresHome } from '@/lib/run/postgres-home';
import { startScratchPostgres } from '@/lib/run/scratch-postgres';
import { keyFilePlace } from '@/lib/run/sealing/encryption-key';
import { filesFolder } from './make-backup';
import { type Manifest, readBackup } from './manifest';
import { differences, digestsOf } from './tables';

export type Restored = { manifest: Manifest; tables: number; files: number; differing: string[] };
type Say = (text: string) => void;

/**
 * Restores a backup into a house that is still empty, then counts and sums every table.
 *
 * @throws Error when the backup is damaged, something is there already, or the key is missing that it was made with
 */
export async function restoreBackup(folder: string, say: Say): Promise<Restored> {
  const manifest = await readBackup(folder);
  if (manifest.needsKey && !existsSync(keyFilePlace()))
    throw new Error(
      'ENCRYPTION_KEY_FILE must name the key of this backup. 请用 ENCRYPTION_KEY_FILE 指定另行保管的加密密钥文件。',
    );
  const files = filesFolder();
  if (existsSync(files) && readdirSync(files).length > 0) throw taken(files);
  const given = givenOwnerUrl();
  if ((manifest.kind === 'dump') !== Boolean(given))
    throw new Error(
      manifest.kind === 'dump'
        ? 'This backup is of a server of your own: set DATABASE_URL. 此备份来自自有数据库，请设置 DATABASE_URL。'
        : 'This backup is of the embedded database: unset DATABASE_URL. 此备份来自内置数据库，请不要设置 DATABASE_URL。',
    );
  const digests = given
    ? await intoOwn(folder, given)
    : await intoEmbedded(folder, path.join(dataFolder(), 'postgres'), say);
  return report(manifest, { digests, files: copyFiles(folder, files) });
}

/** Restores into an instance that is thrown away: the proof that a backup is one. */
export async function rehearse(folder: string, say: Say): Promise<Restored> {
  const manifest = await readBackup(folder);
  const place = mkdtempSync(path.join(tmpdir(), 'gongchuang-rehearsal-'));
  chmodSync(place, 0o711); // mkdtemp shuts out the account the database runs under
  try {
    const digests = manifest.kind === 'dump' ? await intoScratch(folder, say) : await intoEmbedded(folder, place, say);
    return report(manifest, { digests, files: copyFiles(folder, path.join(place, 'files')) });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function report(
  manifest: Manifest,
  { digests, files }: { digests: Awaited<ReturnType<typeof digestsOf>>; files: number },
): Restored {
  return { manifest, tables: Object.keys(digests).length, files, differing: differences(digests, manifest) };
}

async function intoEmbedded(folder: string, wished: string, say: Say) {
  const home = await postgresHome(wished, say);
  const cluster = path.join(home.folder, 'cluster');
  if (existsSync(cluster)) throw taken(home.folder);
  cpSync(path.join(folder, 'password'), path.join(home.folder, 'password'));
  const fresh = `${cluster}.${process.pid}`;
  cpSync(path.join(folder, 'cluster'), fresh, { recursive: true });
  for (const each of [fresh, ...under(fresh)]) giveTo(home.account, each);
  chmodSync(fresh, 0o700);
  // Renamed when it is whole: an interrupted restore leaves no half of a cluster behind.
  renameSync(fresh, cluster);
  const server = await startEmbeddedPostgres(wished, { say });
  try {
    return await digestsOf(server.url('gongchuang'));
  } finally {
    await server.stop();
  }
}

async function intoScratch(folder: string, say: Say) {
  const server = await startScratchPostgres(say);
  try {
    return await intoOwn(folder, server.url('gongchuang_rehearsal'));
  } finally {
    await server.stop();
  }
}

async function intoOwn(folder: string, url: string) {
  await createDatabaseIfMissing(url);
  if (Object.keys(await digestsOf(url)).length > 0) throw taken('DATABASE_URL');
  const dump = path.join(folder, 'database.dump');
  const args = ['--no-owner', '--exit-on-error', '--single-transaction', `--dbname=${url}`, dump];
  const { status, stderr } = spawnSync('pg_restore', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`pg_restore: ${stderr ?? ''} 未找到可用的 pg_restore，数据库未恢复。`);
  return digestsOf(url);
}

/** How many files there are now; what readBackup has compared with its sums is what is copied. */
function copyFiles(folder: string, target: string): number {
  const source = path.join(folder, 'files');
  if (!existsSync(source)) return 0;
  mkdirSync(target, { recursive: true });
  cpSync(source, target, { recursive: true });
  return under(target).length;
}

const under = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => path.join(entry.parentPath, entry.name));

const taken = (place: string): Error =>
  new Error(
    `${place} is not empty; a backup is restored into an empty house only. 该位置已有数据，备份只能恢复到空的系统中。`,
  );
