import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { givenOwnerUrl } from '@/lib/run/database';
import { startEmbeddedPostgres } from '@/lib/run/embedded-postgres';
import { dataFolder } from '@/lib/run/places';
import { copyCluster } from './copy-cluster';
import { type Manifest, writeManifest } from './manifest';
import { digestsOf } from './tables';

/**
 * Backs up database and files into an empty folder, while the house is open. The files come after the database: whatever a
 * row names is there. Secrets that a new house makes for itself are left out, and so is the encryption key.
 */
export async function makeBackup(folder: string, say: (text: string) => void): Promise<Manifest> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} is not empty. 备份须写入一个空文件夹。`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const given = givenOwnerUrl();
  const madeAt = new Date().toISOString();
  const told = given ? await dumpOwn(given, folder) : await copyEmbedded(folder, say);
  const files = filesFolder();
  if (existsSync(files)) cpSync(files, path.join(folder, 'files'), { recursive: true });
  return writeManifest(folder, { madeAt, needsKey: true, ...told });
}

/** Where uploads are kept. */
export const filesFolder = (): string => process.env['FILES_DIR'] ?? path.join(dataFolder(), 'files');

async function copyEmbedded(folder: string, say: (text: string) => void) {
  const server = await startEmbeddedPostgres(path.join(dataFolder(), 'postgres'), { say });
  try {
    const url = server.url('gongchuang');
    const before = await digestsOf(url);
    await copyCluster({ url, cluster: server.cluster, target: path.join(folder, 'cluster') });
    // Without it nobody could enter the restored server.
    cpSync(path.join(path.dirname(server.cluster), 'password'), path.join(folder, 'password'));
    return { kind: 'cluster' as const, before, after: await digestsOf(url) };
  } finally {
    await server.stop();
  }
}

/** One's own server is copied by PostgreSQL's own tool, of a version that knows the server's. */
async function dumpOwn(url: string, folder: string) {
  const before = await digestsOf(url);
  const { status, stderr } = spawnSync(
    'pg_dump',
    ['--format=custom', `--file=${path.join(folder, 'database.dump')}`, url],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0)
    throw new Error(
      `pg_dump was not found or failed: ${stderr ?? ''} 未找到可用的 pg_dump。请安装与数据库同版本的 PostgreSQL 客户端后重试，或由数据库管理员备份数据库，并同时备份文件夹 ${filesFolder()}。`,
    );
  return { kind: 'dump' as const, before, after: await digestsOf(url) };
}
