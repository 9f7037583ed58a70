import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A scanner that finds everything clean and counts what it was asked about; for this file's tests from now on. */
export function countingScanner(): { scanned: () => number } {
  const folder = mkdtempSync(path.join(tmpdir(), 'scanner-'));
  const [scanner, log] = [path.join(folder, 'scanner.sh'), path.join(folder, 'log')];
  writeFileSync(scanner, `#!/bin/sh\necho scanned >> '${log}'\n`);
  chmodSync(scanner, 0o755);
  process.env['FILE_SCANNER'] = scanner;
  process.env['FILES_DIR'] = path.join(folder, 'files');
  return { scanned: () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').length - 1 : 0) };
}
