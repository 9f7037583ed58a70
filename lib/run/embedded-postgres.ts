import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { provideRole } from '@/lib/run/application-role';
import { waitFor } from '@/lib/run/back-off';
import { joinHolders, leaveHolders } from '@/lib/run/holders';
import { freePort, isPortFree } from '@/lib/run/ports';
import { giveTo, type PostgresHome, postgresHome } from '@/lib/run/postgres-home';
import { clearReusedNumber, postmasterOf } from '@/lib/run/postmaster';
import { stopSignal } from '@/lib/run/run-node';
import { watchPostgres } from '@/lib/run/watch-postgres';

export type EmbeddedPostgres = {
  /** The owner's address of one database on this server; the database need not exist yet. */
  url: (database: string) => string;
  /** The application's: rows alone, once `grantToApplication` was asked for the database. */
  applicationUrl: (database: string) => string;
  /** Where its files are. */
  cluster: string;
  /** Leaves the server; the last process to leave stops it. */
  stop: () => Promise<void>;
};

const user = 'gongchuang';
const application = 'gongchuang_application';

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '64MB',
  random_page_cost: '1.1',
  max_parallel_workers_per_gather: '0',
  jit: 'off',
  io_method: 'sync',
  // What a backup of the running server needs.
  wal_level: 'replica',
  max_wal_senders: '0',
  idle_in_transaction_session_timeout: '60s',
  timezone: 'UTC',
  log_min_messages: 'warning',
} as const;

// A scratch server is thrown away after the run: a crash may lose it.
const scratchSettings = {
  ...settings,
  wal_level: 'minimal',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
};

/**
 * Starts the PostgreSQL that npm brought, or joins the one already running in this folder.
 * A server left over from a killed process is joined as well; one that died is recovered.
 */
export async function startEmbeddedPostgres(
  wished: string,
  { scratch = false, say }: { scratch?: boolean; say: (text: string) => void },
): Promise<EmbeddedPostgres> {
  const home = await postgresHome(wished, say);
  const cluster = path.join(home.folder, 'cluster');
  const password = passwordOf(home.folder, 'password');
  joinHolders(home.folder);
  if (!existsSync(path.join(cluster, 'PG_VERSION'))) await initialise(home, cluster, password);

  const chosen = scratch ? scratchSettings : settings;
  const port = await startedOn(home, cluster, chosen);
  const addressOf = (name: string, secret: string) => (database: string) =>
    `postgresql://${name}:${secret}@127.0.0.1:${port}/${database}`;
  const url = addressOf(user, password);
  const applicationUrl = addressOf(application, passwordOf(home.folder, 'application-password'));
  await provideRole({ ownerUrl: url('postgres'), url: applicationUrl('postgres') });
  const revive = async () => {
    if ((await startedOn(home, cluster, { ...chosen, port: String(port) })) !== port)
      throw new Error(`It runs on another port now. 数据库端口已改变，请重新启动系统。`);
  };
  // A scratch server that dies has forgotten everything: its run is to fail.
  const endWatch = scratch ? async () => undefined : watchPostgres({ url: url('postgres'), revive, say });
  return {
    url,
    applicationUrl,
    cluster,
    stop: async () => {
      await endWatch();
      if (!leaveHolders(home.folder) || postmasterOf(cluster) === null) return;
      await control(home, ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', '60']);
    },
  };
}

function passwordOf(folder: string, name: string): string {
  const file = path.join(folder, name);
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

async function initialise(home: PostgresHome, cluster: string, password: string): Promise<void> {
  // Built beside and renamed, so that an interrupted first start leaves no half-made cluster.
  const fresh = `${cluster}.${process.pid}`;
  const passwordFile = `${fresh}.password`;
  mkdirSync(fresh, { mode: 0o700 });
  giveTo(home.account, fresh);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(home.account, passwordFile);
  const options = ['--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8', '--no-instructions'];
  // The builtin provider knows Unicode letters, without which pg_trgm cannot index Chinese.
  const locale = ['--locale-provider=builtin', '--locale=C.UTF-8', '--lc-messages=C'];
  await run(home, home.bin.initdb, [`--pgdata=${fresh}`, `--username=${user}`, ...options, ...locale]);
  rmSync(passwordFile);
  // Two first starts at once: the quicker one's cluster is used by both.
  if (existsSync(cluster)) rmSync(fresh, { recursive: true });
  else renameSync(fresh, cluster);
}

/** The port of this cluster's server: the one that runs, or one started now. `chosen.port` insists on that one. */
async function startedOn(home: PostgresHome, cluster: string, chosen: Record<string, string>): Promise<number> {
  const running = postmasterOf(cluster);
  return running?.isReady === true ? running.port : start(home, cluster, chosen);
}

async function start(home: PostgresHome, cluster: string, chosen: Record<string, string>): Promise<number> {
  const port = chosen['port'] ?? String(await portOf(home.folder));
  const options = Object.entries({ ...chosen, port }).map(([name, value]) => `-c ${name}=${value}`);
  const log = path.join(cluster, 'server.log');
  const command = ['start', '-D', cluster, '-w', '-t', '300', '-l', log, '-o', options.join(' ')];
  for (let attempt = 1; ; attempt += 1) {
    clearReusedNumber(cluster);
    const failure = await control(home, command).then(
      () => null,
      (error: Error) => error,
    );
    // Another process may have been quicker, or the children of a killed server are still leaving.
    const ready = postmasterOf(cluster);
    if (ready?.isReady === true) return ready.port;
    if (failure !== null && (attempt === 25 || stopSignal.aborted)) throw new Error(`${failure.message}\n${tail(log)}`);
    await waitFor(200);
  }
}

async function portOf(folder: string): Promise<number> {
  const file = path.join(folder, 'port');
  const kept = existsSync(file) ? Number(readFileSync(file, 'utf8')) : null;
  if (kept !== null && (await isPortFree(kept))) return kept;
  const port = await freePort();
  writeFileSync(file, String(port));
  return port;
}

const control = (home: PostgresHome, args: string[]) => run(home, home.bin.control, args);

function run(home: PostgresHome, command: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // Detached: Ctrl-C in the terminal must reach us, and only through us the server. Its standard
    // streams are files, because a pipe inherited by the server would never close.
    const child = spawn(command, args, {
      ...home.account,
      cwd: '/',
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${path.basename(command)} failed (${code}).`)),
    );
  });
}

const tail = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(-15).join('\n') : '');
