import { expect, test } from 'vitest';
import { statementNames } from '@/lib/db/statement-names';

const asked = (sql: string, args: unknown[] = [1]) => ({ sql, args });

test('a text has its name from the second time on, and always the same one', () => {
  const [here, there] = [statementNames(), statementNames()];
  const named = [1, 2, 3].map(() => here(asked('SELECT $1')));
  expect(named[0]).toBe('');
  expect(named[1]).toMatch(/^s[\w-]{22}$/);
  expect(named[2]).toBe(named[1]);
  there(asked('SELECT $1'));
  expect(there(asked('SELECT $1'))).toBe(named[1]);
  expect([1, 2].map(() => here(asked('SELECT $1, 2')))[1]).not.toBe(named[1]);
});

test('what has no parameters goes unnamed: BEGIN, COMMIT, several commands in one text', () => {
  const nameOf = statementNames();
  expect([1, 2, 3].map(() => nameOf(asked('BEGIN', [])))).toEqual(['', '', '']);
});

test('after the last name the rest go unnamed, and those that have one keep it', () => {
  const nameOf = statementNames(2);
  const twice = (sql: string) => [nameOf(asked(sql)), nameOf(asked(sql))][1];
  const [first, second, third] = [twice('a'), twice('b'), twice('c')];
  expect(new Set([first, second]).size).toBe(2);
  expect(third).toBe('');
  expect(nameOf(asked('a'))).toBe(first);
});

test('texts met once do not use the names up, however many there are', () => {
  const nameOf = statementNames(2);
  for (let length = 0; length < 5_000; length += 1) expect(nameOf(asked(`IN (${length})`))).toBe('');
  nameOf(asked('a'));
  expect(nameOf(asked('a'))).not.toBe('');
});
