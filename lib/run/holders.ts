import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Several processes may use one embedded server (`npm run up` beside `npm run dev`). Each leaves a
 * file with its process id while it does, so that only the last one to leave stops the server.
 */
export function joinHolders(home: string): void {
  mkdirSync(path.join(home, 'holders'), { recursive: true });
  writeFileSync(path.join(home, 'holders', String(process.pid)), '');
}

/** Leaves, and says whether nobody else is left. Files of killed processes are cleared away. */
export function leaveHolders(home: string): boolean {
  const folder = path.join(home, 'holders');
  rmSync(path.join(folder, String(process.pid)), { force: true });
  const others = readdirSync(folder).filter((name) => {
    if (isAlive(Number(name))) return true;
    rmSync(path.join(folder, name), { force: true });
    return false;
  });
  return others.length === 0;
}

/** Whether a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
