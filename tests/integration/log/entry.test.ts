import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { SLOW_MS } from '@/lib/log/entry';
import { some } from '@/tests/support/some';

/** Doors opened in a process of its own, whose standard output is the log. */
const script = `
  import { z } from 'zod';
  import { db } from './lib/db/client';
  import { on } from './lib/kernel/about';
  import { visitor } from './lib/kernel/actor';
  import { command } from './lib/kernel/command';
  import { Refusal } from './lib/kernel/refusal';

  const act = (name, run) =>
    command({
      name,
      input: z.object({}),
      subject: async (tx) => (await tx.person.count(), { id: 'thing', cityId: null }),
      allow: () => true,
      run,
      about: ({ subject }) => on(subject),
    })({}, { actor: visitor, now: new Date(), requestId: 'R2D2' });

  await act('thing.do', async () => undefined);
  await act('thing.refuse', async () => {
    throw new Refusal('refused', [{ code: 'kernel.problems.required', values: { name: '王小明' } }]);
  }).catch(() => undefined);
  await act('thing.break', async () => {
    throw new Error('no answer from 13812341234');
  }).catch((error) => process.stderr.write(String(error.digest)));
  await act('thing.wait', async () => {
    await db.$queryRaw\`SELECT pg_sleep(1.1)::text\`;
  });
  await db.$disconnect();
`;

test('one line for each command: what, how long, how many statements, what came of it, for whom, in which request', () => {
  const args = ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '-e', script];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, LOG: 'all' },
    encoding: 'utf8',
  });
  const lines = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { ms: number; slow?: boolean; level: string; outcome: string });
  const same = { event: 'command', request: 'R2D2', actor: 'visitor' };
  expect(lines).toMatchObject([
    { ...same, name: 'thing.do', outcome: 'done', statements: 2 },
    { ...same, name: 'thing.refuse', outcome: 'refused', problems: ['kernel.problems.required'], statements: 1 },
    { ...same, name: 'thing.break', outcome: 'error', error: 'Error: no answer from 138****1234', statements: 1 },
    { ...same, name: 'thing.wait', outcome: 'done', slow: true },
  ]);
  for (const { ms, slow = false, level, outcome } of some(lines))
    expect([slow, level]).toEqual([ms >= SLOW_MS, slow || outcome === 'error' ? 'trouble' : 'info']);
  expect(stdout).not.toContain('王小明');
  // What an error page shows is what the line is found by.
  expect(stderr).toBe('R2D2');
});
