import { expect, test } from 'vitest';
import { filesIn, findings, textOf } from '@/tests/architecture/sources';

/** Functions that hold a command to the contract of the door (tests/support). */
const holders = 'doorContract|draftEdit|planEdit|officeStep';
const tests = filesIn(['tests/integration'], /\.test\.ts$/);
const verbs = filesIn(['lib'], /\.ts$/).flatMap((file) =>
  [...textOf(file).matchAll(/^export const (\w+) = command\(\{\s*name: '([\w.]+)'/gm)].map(
    ([, verb = '', commandName = '']) => ({ file, verb, commandName }),
  ),
);

test('every command names itself once', () => {
  const commands = filesIn(['lib'], /\.ts$/).flatMap((file) => textOf(file).match(/= command\(/g) ?? []);
  expect(verbs).toHaveLength(commands.length);
  const names = verbs.map(({ commandName }) => commandName);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('every command keeps the contract of the door', () => {
  const held = new Set(
    tests.flatMap((file) =>
      [...textOf(file).matchAll(new RegExp(`^\\s*(?:const \\w+ = )?(?:${holders})\\((\\w+), `, 'gm'))].map(
        ([, verb]) => verb,
      ),
    ),
  );
  const missing = verbs.filter(({ verb }) => !held.has(verb));
  expect(missing.map(({ commandName, file }) => `${commandName} (${file}) has no contract`)).toEqual([]);
});

test('a case that is left out says why', () => {
  const wrong = findings(tests, (text) =>
    [...text.matchAll(/\b(?:never|asOne)\(([^)]*)\)/g)].flatMap(([call, reason = '']) =>
      /^\s*'[^']{12,}'|^$/.test(reason) ? [] : [`${call} gives no reason`],
    ),
  );
  expect(wrong).toEqual([]);
});
