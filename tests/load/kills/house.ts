import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isAlive } from '@/lib/run/holders';
import { root } from '@/lib/run/places';
import { freePort } from '@/lib/run/ports';
import { postmasterOf } from '@/lib/run/postmaster';

/** How long anything may be away before the run says that it does not come back. */
const PATIENCE_MS = 120_000;

/** A house of its own, started as anybody starts theirs. */
export type KillHouse = {
  data: string;
  origin: string;
  up: () => Promise<void>;
  /** Who is at work now: `npm run up` itself, the application, the database. */
  pids: () => { launcher: number; application: number; postgres: number };
  /** Waits until it is ready, and says how long that took. */
  ready: () => Promise<number>;
  end: () => Promise<void>;
};

export async function makeHouse(secret: string): Promise<KillHouse> {
  const data = mkdtempSync(path.join(tmpdir(), 'gongchuang-kills-'));
  chmodSync(data, 0o711); // mkdtemp shuts out the account the database runs under
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const cluster = path.join(data, 'postgres/cluster');
  let child: ChildProcess | null = null;
  const env = { ...process.env, DATA_DIR: data, PORT: String(port), DEMO: '0', NEXTAUTH_SECRET: secret, LOG: 'off' };
  delete (env as NodeJS.ProcessEnv)['DATABASE_URL'];
  const ready = async () => {
    const started = performance.now();
    while (!(await isReady(origin))) {
      if (performance.now() - started > PATIENCE_MS) throw new Error('it did not come back');
      if (child?.exitCode !== null) throw new Error('npm run up ended');
    }
    return performance.now() - started;
  };
  return {
    data,
    origin,
    ready,
    up: async () => {
      child = spawn(process.execPath, ['--import', 'tsx', 'lib/run/up.ts'], {
        cwd: root,
        env,
        stdio: ['ignore', process.env['KILLS_SAY'] ? 'inherit' : 'ignore', 'inherit'],
      });
      await ready();
    },
    pids: () => {
      const note = JSON.parse(readFileSync(path.join(data, `serving-${port}.json`), 'utf8')) as { server: number };
      return {
        launcher: found(child?.pid),
        application: note.server,
        postgres: found(postmasterOf(cluster)?.pid),
      };
    },
    end: async () => {
      if (child !== null && child.exitCode === null) {
        const gone = new Promise((resolve) => child?.once('exit', resolve));
        child.kill('SIGTERM');
        await gone;
      }
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Kills as the system does when memory runs out, and waits until they are gone. */
export async function kill(...pids: number[]): Promise<void> {
  for (const pid of pids) if (pid > 0 && isAlive(pid)) process.kill(pid, 'SIGKILL');
  while (pids.some((pid) => pid > 0 && isAlive(pid))) await tick();
}

async function isReady(origin: string): Promise<boolean> {
  const answer = await fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
  await answer?.arrayBuffer().catch(() => null);
  if (answer?.status !== 200) await tick();
  return answer?.status === 200;
}

const tick = () => new Promise((resolve) => setTimeout(resolve, 20));

function found(pid: number | undefined): number {
  if (pid === undefined) throw new Error('what is to be killed does not run');
  return pid;
}
