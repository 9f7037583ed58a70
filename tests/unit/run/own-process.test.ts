import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { wasStartedWith } from '@/lib/run/own-process';

it('knows a process by its own arguments, in their order, and no other', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)', '--', '-D', '/srv/one']);
  await once(child, 'spawn');
  const pid = child.pid ?? 0;
  expect(wasStartedWith(pid, '-D', '/srv/one')).toBe(true);
  expect(wasStartedWith(pid, '/srv/one', '-D')).toBe(false);
  expect(wasStartedWith(pid, '-D', '/srv/other')).toBe(false);
  const gone = once(child, 'exit');
  child.kill();
  await gone;
  expect(wasStartedWith(pid, '-D', '/srv/one')).toBe(false);
});
