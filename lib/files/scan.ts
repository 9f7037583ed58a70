import 'server-only';
import { execFile } from 'node:child_process';

export type ScanResult = 'clean' | 'infected' | 'failed' | 'not-scanned';

const SCAN_MS = 60_000;

/**
 * Asks the scanner named by FILE_SCANNER (a command with arguments, such as 'clamdscan --fdpass --no-summary') about a
 * file. Exit code 0 is clean and 1 infected, as clamdscan has it; without a scanner the answer is 'not-scanned'.
 */
export function scanFile(path: string): Promise<ScanResult> {
  const [program, ...args] = (process.env['FILE_SCANNER'] ?? '').split(' ').filter(Boolean);
  if (program === undefined) return Promise.resolve('not-scanned');
  return new Promise((resolve) => {
    execFile(program, [...args, path], { timeout: SCAN_MS }, (error) => {
      if (error === null) resolve('clean');
      else resolve(error.code === 1 ? 'infected' : 'failed');
    });
  });
}
