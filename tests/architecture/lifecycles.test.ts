import { expect, test } from 'vitest';
import type { Lifecycle } from '@/lib/kernel/lifecycle';
import { filesIn } from '@/tests/architecture/sources';

const modules = await Promise.all(
  filesIn(['lib'], /^lifecycle\.ts$/)
    .filter((file) => !file.startsWith('lib/kernel/'))
    .map((file) => import(/* @vite-ignore */ `../../${file}`) as Promise<Record<string, unknown>>),
);
const lifecycles = modules.flatMap((module) => Object.entries(module)).filter(([name]) => name.endsWith('Lifecycle'));

test.each(lifecycles)('%s: every state can be reached from the first', (_, value) => {
  const { table } = value as Lifecycle<string, string>;
  const states = Object.keys(table);
  const reached = new Set(states.slice(0, 1));
  for (const state of reached) for (const target of Object.values(table[state] ?? {})) if (target) reached.add(target);
  expect(states.filter((state) => !reached.has(state))).toEqual([]);
});
