import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from '@/lib/run/holders';
import { wasStartedWith, workingIn } from '@/lib/run/own-process';

/** The server process that works on a cluster. */
export type Postmaster = { pid: number; port: number; isReady: boolean };

/**
 * The server of this cluster, proved by its own command line (`-D` and the folder): the number in `postmaster.pid` stays
 * after a kill, and may by then belong to anybody.
 */
export function postmasterOf(cluster: string): Postmaster | null {
  const file = path.join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid) || !wasStartedWith(pid, '-D', cluster)) return null;
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
}

/**
 * Clears away a `postmaster.pid` whose number was given to another process, for which PostgreSQL would refuse to start. A
 * number nobody has is left to PostgreSQL, which then also looks whether children of the killed server still write; here
 * nothing is cleared away while any process works in the cluster.
 */
export function clearReusedNumber(cluster: string): void {
  const file = path.join(cluster, 'postmaster.pid');
  if (!existsSync(file) || postmasterOf(cluster) !== null) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (isAlive(pid) && workingIn(cluster).length === 0) rmSync(file, { force: true });
}
