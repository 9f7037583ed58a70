import { expect, test } from 'vitest';
import type { Lifecycle } from '@/lib/kernel/lifecycle';
import { filesIn, textOf } from '@/tests/architecture/sources';

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

test.each(lifecycles)('%s: every state has an exit, or is called final', (_, value) => {
  const { table, final } = value as Lifecycle<string, string>;
  const ends = Object.keys(table).filter((state) => Object.keys(table[state] ?? {}).length === 0);
  expect(ends.toSorted()).toEqual([...final].toSorted());
});

test.each(lifecycles)('%s: every exit is taken somewhere', (_, value) => {
  const { table } = value as Lifecycle<string, string>;
  const acts = filesIn(['lib'], /\.ts$/).filter((file) => !/\/(lifecycle|policy)\.ts$/.test(file));
  const written = acts.map(textOf).join('\n');
  const events = new Set(Object.values(table).flatMap((row) => Object.keys(row)));
  const untaken = [...events].filter((event) => !written.includes(`'${event}'`));
  expect(untaken).toEqual([]);
});
