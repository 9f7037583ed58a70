import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';

/**
 * Copies the files of a running server, whole as of the end of the copy: PostgreSQL is told when it begins and ends, and
 * keeps all of its log that the copy needs in between.
 *
 * @throws Error when the server still runs with the settings of a version that could not be copied
 */
export async function copyCluster({
  url,
  cluster,
  target,
}: {
  url: string;
  cluster: string;
  target: string;
}): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: levels } = await client.query<{ wal_level: string }>('SHOW wal_level');
    if (levels[0]?.wal_level === 'minimal')
      throw new Error('The database was started by an earlier version. 请先停止并重新执行 npm run up，再进行备份。');
    await client.query(`SELECT pg_create_physical_replication_slot('gongchuang_backup', true, true)`);
    await client.query(`SELECT pg_backup_start('gongchuang', true)`);
    mkdirSync(target, { recursive: true, mode: 0o700 });
    for (const name of readdirSync(cluster)) if (!leftOut.has(name)) copy(cluster, target, name);
    for (const name of emptied) mkdirSync(path.join(target, name), { recursive: true, mode: 0o700 });
    const { rows } = await client.query<{ labelfile: string; spcmapfile: string }>(
      'SELECT * FROM pg_backup_stop(false)',
    );
    writeFileSync(path.join(target, 'backup_label'), rows[0]?.labelfile ?? '');
    if (rows[0]?.spcmapfile) writeFileSync(path.join(target, 'tablespace_map'), rows[0].spcmapfile);
    for (const name of readdirSync(path.join(cluster, 'pg_wal')))
      if (/^[0-9A-F]{24}$/.test(name)) copy(cluster, target, path.join('pg_wal', name));
  } finally {
    // The slot is this connection's own and goes with it.
    await client.end();
  }
}

/** What belongs to the running server, or is written anew when one starts. */
const emptied = [
  'pg_dynshmem',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
  'pg_wal',
];
const leftOut = new Set([...emptied, 'postmaster.pid', 'postmaster.opts', 'server.log']);

/** A file may go while it is being looked for: a table that is dropped, a temporary one. */
function copy(from: string, to: string, name: string): void {
  const source = path.join(from, name);
  if (existsSync(source)) cpSync(source, path.join(to, name), { recursive: true, filter: (each) => existsSync(each) });
}
