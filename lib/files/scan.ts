import 'server-only';
import { execFile } from 'node:child_process';
import { atMost } from '@/lib/kernel/at-most';
import { oneInProcess } from '@/lib/kernel/one-in-process';

export type ScanResult = 'clean' | 'infected' | 'failed' | 'not-scanned';

const SCAN_MS = 60_000;

/** A scanner takes a core and reads the whole file: a flood of files must leave room for everything else. */
const inTurn = oneInProcess('scanning', () => atMost({ at: 2, waiting: 100 }));

/**
 * Asks the scanner named by FILE_SCANNER (a command with arguments, such as 'clamdscan --fdpass --no-summary') about a
 * file, of two at once at most. Exit code 0 is clean and 1 infected, as clamdscan has it; without a scanner the answer is 'not-scanned'.
 * @throws Refusal 'too-many' when a hundred others wait already
 */
export function scanFile(path: string): Promise<ScanResult> {
  const [program, ...args] = (process.env['FILE_SCANNER'] ?? '').split(' ').filter(Boolean);
  if (program === undefined) return Promise.resolve('not-scanned');
  return inTurn(() => ask(program, [...args, path]));
}

const ask = (program: string, args: string[]): Promise<ScanResult> =>
  new Promise((resolve) => {
    execFile(program, args, { timeout: SCAN_MS }, (error) => {
      if (error === null) resolve('clean');
      else resolve(error.code === 1 ? 'infected' : 'failed');
    });
  });
