import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { publishRoots } from '@/lib/seals/publish-roots';
import { testNow } from '@/tests/factories/people';
import { asOwner } from '@/tests/support/as-owner';
import { act, sealAll, sealsOf } from './chains';

const folder = mkdtempSync(path.join(tmpdir(), 'trail-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function trail(...words: string[]) {
  const args = ['--import', 'tsx', '--conditions=react-server', 'lib/run/trail.ts', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: folder },
  });
  return { status, told: stdout + stderr };
}

test('the command says that all is whole, keeps the roots, and names what was tampered with', async () => {
  const kept = path.join(folder, 'roots.csv');
  await act('city-a', 'a1');
  await act('city-a', 'a2');
  await sealAll();
  await publishRoots(new Date(testNow.getTime() + 86_400_000));
  await act('city-b', 'b1');

  expect(trail('roots', kept)).toMatchObject({ status: 0 });
  const [{ hash } = { hash: 'none' }] = (await sealsOf('city-a')).slice(-1);
  expect(readFileSync(kept, 'utf8')).toContain(`,2,${hash}`);

  const whole = trail('verify', kept);
  expect(whole.status, whole.told).toBe(0);
  expect(whole.told).toContain('city-a): 2 sealed and whole');
  expect(whole.told).toMatch(/city-b\): 0 sealed and whole .*; 1 not sealed yet/);

  const [, second] = await sealsOf('city-a');
  await asOwner((tx) => tx.$executeRaw`UPDATE "TrailEntry" SET "command" = 'x' WHERE "id" = ${second?.entryId}`);
  const broken = trail('verify');
  expect(broken.status).toBe(1);
  expect(broken.told).toContain(
    `city-a): 1 whole 完整, then 其后 place 第 2 位, entry 记录 ${second?.entryId}: changed`,
  );
}, 120_000);

test('what is not a command or not a file of roots is said in a sentence', () => {
  expect(trail('mend')).toMatchObject({ status: 1, told: expect.stringContaining('npm run trail -- verify') });
  expect(trail('verify', 'package.json')).toMatchObject({ status: 1, told: expect.stringContaining('Line 1') });
});
