import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { scanFile } from '@/lib/files/scan';

/** Notes how many of it are at work whenever one begins, and takes until there is somebody beside it or a while has passed. */
function slowScanner(): { most: () => number } {
  const folder = mkdtempSync(path.join(tmpdir(), 'scanner-'));
  const [scanner, log] = [path.join(folder, 'scanner.sh'), path.join(folder, 'log')];
  const script = `#!/bin/sh
touch '${folder}/at-work-'$$
ls '${folder}' | grep -c at-work >> '${log}'
sleep 0.1
rm '${folder}/at-work-'$$
`;
  writeFileSync(scanner, script);
  chmodSync(scanner, 0o755);
  process.env['FILE_SCANNER'] = scanner;
  return { most: () => Math.max(...readFileSync(log, 'utf8').trim().split('\n').map(Number)) };
}

test('of many files at once no more than two are scanned, and all of them in the end', async () => {
  const { most } = slowScanner();
  const results = await Promise.all(Array.from({ length: 6 }, () => scanFile('/dev/null')));
  expect(results).toEqual(Array.from({ length: 6 }, () => 'clean'));
  expect(most()).toBe(2);
});

test('whoever comes when a hundred wait is told to come again', async () => {
  slowScanner();
  const asked = await Promise.allSettled(Array.from({ length: 103 }, () => scanFile('/dev/null')));
  const refused = asked.filter(({ status }) => status === 'rejected');
  expect(refused).toMatchObject([{ reason: { kind: 'too-many' } }]);
});
