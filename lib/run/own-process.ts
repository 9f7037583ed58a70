import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * Whether the process of this number was started with these arguments, one after the other. A number is given out again
 * once its process is gone: whoever stops one by a number it wrote down must ask this first.
 */
export function wasStartedWith(pid: number, ...wanted: string[]): boolean {
  const told = argumentsOf(pid);
  if (typeof told === 'string') return told.replaceAll('"', '').includes(wanted.join(' '));
  return told.some((_, at) => wanted.every((each, index) => isSame(told[at + index], each)));
}

/** Processes that work in this folder, as a database server's do, also after their own server was killed; Linux only tells. */
export function workingIn(folder: string): number[] {
  if (!existsSync('/proc/self/cwd')) return [];
  const real = realpathSync(folder);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && cwdOf(name) === real)
    .map(Number);
}

/** The arguments one by one where the system keeps them so, else in one line; nothing of a process that is gone. */
function argumentsOf(pid: number): string[] | string {
  if (process.platform === 'linux') return contentOf(`/proc/${pid}/cmdline`).split('\0');
  const [command, args] =
    process.platform === 'win32'
      ? [
          'powershell',
          ['-NoProfile', '-Command', `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`],
        ]
      : ['ps', ['-ww', '-o', 'command=', '-p', String(pid)]];
  return spawnSync(command, args as string[], { encoding: 'utf8' }).stdout ?? '';
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function cwdOf(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

const isSame = (told: string | undefined, wanted: string): boolean =>
  told === wanted || (told !== undefined && path.isAbsolute(wanted) && path.resolve(told) === real(wanted));

const real = (file: string): string => (existsSync(file) ? realpathSync(file) : file);
