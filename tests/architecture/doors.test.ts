import path from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, findings, textOf } from '@/tests/architecture/sources';

const code = filesIn(['app', 'components', 'lib'], /\.tsx?$/);

test('server actions live in actions.ts and are nothing but formAction(…)', () => {
  const actions = code.filter((file) => /^['"]use server['"]/m.test(textOf(file)));
  const wrong = findings(actions, (text, file) => [
    ...(file.endsWith('/actions.ts') ? [] : ['a server action outside actions.ts']),
    ...exportsOf(text).filter((exported) => !/^export const \w+Action = formAction\(/.test(exported)),
  ]);
  expect(wrong).toEqual([]);
});

test('every route handler passes handler(…), every document its shell, and says who may enter', () => {
  // next-auth brings its own door: there people become somebody. The signs of life are behind no door: they show nothing.
  const without = ['app/api/auth/[...nextauth]/route.ts', 'app/api/alive/route.ts', 'app/api/health/route.ts'];
  const routes = code.filter((file) => /\/route\.tsx?$/.test(file) && !without.includes(file));
  const door =
    /^export const (?:\w+ = handler(?:<.*>)?\(|\{ GET(?:, POST)? \} = (?:public|shared|desk|either|part)Document\(\{)/;
  const wrong = findings(routes, (text) => [
    ...exportsOf(text).filter((exported) => !door.test(exported)),
    ...(text.split(/= (?:handler|(?:public|shared|desk|either|part)Document)\b/).length ===
    text.split(/\benter: '/).length
      ? []
      : ['a door that does not name who may enter']),
    ...(text.includes('POST } =') === /^ {2}actions: /m.test(text)
      ? []
      : ['a document that takes posts without actions']),
  ]);
  expect(wrong).toEqual([]);
});

test('every verb has a file of its own name and is tested on its floor', () => {
  const verbs = code.filter((file) => /= command\(/.test(textOf(file)));
  const tests = filesIn(['tests/integration'], /\.test\.ts$/);
  const isTested = (file: string): boolean =>
    tests.some(
      (test) =>
        test.startsWith(`tests/integration/${file.split('/')[1]}/`) &&
        textOf(test).includes(`'@/${file.slice(0, -'.ts'.length)}'`),
    );
  const wrong = verbs.flatMap((file) => {
    const verb = path.basename(file, '.ts');
    const name = verb.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    return [
      ...(new RegExp(`^export const ${name} = command\\(`, 'm').test(textOf(file))
        ? []
        : [`${file} exports no ${name}`]),
      ...(isTested(file) ? [] : [`no test of its floor calls ${file}`]),
    ];
  });
  expect(wrong).toEqual([]);
});

/** The first line of everything a file gives to others, types aside. */
function exportsOf(text: string): string[] {
  return text.split('\n').filter((line) => /^export (?!type |interface )/.test(line));
}

test('typed words reach the database without wildcards', () => {
  const readers = filesIn(['lib'], /\.ts$/).filter((file) => file !== 'lib/lists/containing.ts');
  const bare = /mode: 'insensitive'|\bcontains: (?!')|ILIKE \$\{`|startsWith: (?:q|sought|words)\b/;
  expect(findings(readers, (text) => bare.exec(text) ?? [])).toEqual([]);
});
