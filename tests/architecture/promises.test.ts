import { expect, test } from 'vitest';
import { paths } from '@/lib/paths/paths';
import { filesIn, textOf } from '@/tests/architecture/sources';

const letters = filesIn(['lib'], /^letters\.ts$/).flatMap((file) =>
  [...textOf(file).matchAll(/((?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?)export (?:const|function) (\w+)/g)].map(
    ([, comment = '', name = '']) => ({
      letter: `${file} ${name}`,
      promised: /@promises (.+?)(?: \*\/)?$/m.exec(comment)?.[1],
    }),
  ),
);
const commands = filesIn(['lib'], /\.ts$/).flatMap((file) =>
  [...textOf(file).matchAll(/= command\(\{\s*name: '([\w.]+)'/g)].map(([, name = '']) => name),
);

test('every letter says which acts and pages it promises', () => {
  expect(letters.length).toBeGreaterThan(15);
  expect(letters.filter(({ promised }) => promised === undefined)).toEqual([]);
});

test('every act and page promised in a letter exists', () => {
  const known = new Set([...commands, ...Object.keys(paths).map((name) => `page ${name}`), 'nothing']);
  const broken = letters.flatMap(({ letter, promised = '' }) =>
    promised.split(', ').flatMap((one) => (known.has(one) ? [] : [`${letter} promises ${one}`])),
  );
  expect(broken).toEqual([]);
});
