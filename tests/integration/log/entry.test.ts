import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Doors opened in a process of its own, whose standard output is the log. */
const script = `
  import { z } from 'zod';
  import { db } from './lib/db/client';
  import { on } from './lib/kernel/about';
  import { visitor } from './lib/kernel/actor';
  import { command } from './lib/kernel/command';
  import { Refusal } from './lib/kernel/refusal';

  const act = (name: string, run: () => Promise<void>) =>
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
  }).catch((error: { digest?: string }) => process.stderr.write(String(error.digest)));
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
  const lines = stdout.split('\n').filter(Boolean);
  const same = { event: 'command', request: 'R2D2', actor: 'visitor' };
  expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
    expect.objectContaining({ ...same, name: 'thing.do', level: 'info', outcome: 'done', statements: 2 }),
    expect.objectContaining({ ...same, name: 'thing.refuse', level: 'info', outcome: 'refused', statements: 1 }),
    expect.objectContaining({ ...same, name: 'thing.break', level: 'trouble', outcome: 'error', statements: 1 }),
    expect.objectContaining({ ...same, name: 'thing.wait', level: 'trouble', outcome: 'done', slow: true }),
  ]);
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({ problems: ['kernel.problems.required'] });
  expect(JSON.parse(lines[2] ?? '')).toMatchObject({ error: 'Error: no answer from 138****1234' });
  expect(stdout).not.toContain('王小明');
  // What an error page shows is what the line is found by.
  expect(stderr).toBe('R2D2');
});
