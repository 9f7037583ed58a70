import path from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, textOf } from '@/tests/architecture/sources';

const files = new Set(filesIn(['app', 'components'], /\.tsx?$/));
const twins = 'components/documents/twins.tsx';
const isClient = (file: string): boolean => /^(?:\s|\/\*[\s\S]*?\*\/)*'use client'/.test(textOf(file));

test('what stands in a document lives in the browser only where it has a twin', () => {
  const documents = [...files].filter((file) => file.endsWith('/route.tsx'));
  const known = new Set(importsOf(twins));
  const wrong = documents.flatMap((file) =>
    clientPartsOf(file)
      .filter((part) => !known.has(part))
      .map((part) => `${file}: ${part}`),
  );
  expect(documents.length).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});

test('a page is a page only for what lives in the browser', () => {
  const known = new Set(importsOf(twins));
  const pages = [...files].filter((file) => file.endsWith('/page.tsx') && /= page\(\{/.test(textOf(file)));
  expect(pages.filter((file) => !clientPartsOf(file).some((part) => !known.has(part)))).toEqual([]);
});

test('a document takes posts for every action of its forms', () => {
  const documents = [...files].filter((file) => file.endsWith('/route.tsx'));
  const wrong = documents.flatMap((file) =>
    [file, ...importsOf(file).filter((each) => each.startsWith('app/') && !each.endsWith('/actions.ts'))].flatMap(
      (each) =>
        actionsIn(textOf(each))
          .filter((action) => !offeredBy(file).includes(action))
          .map((action) => `${file}: ${action}`),
    ),
  );
  expect(wrong).toEqual([]);
});

const actionsIn = (text: string): string[] =>
  [...text.matchAll(/import \{([^}]*)\} from '[^']*actions'/g)].flatMap(
    ([, names = '']) => names.match(/\w+Action\b/g) ?? [],
  );

/** Named in the document itself, or in the set that one of its parts gives it. */
function offeredBy(file: string): string {
  const [, own = ''] = /^ {2}actions: ([\s\S]*?),\n {2}reads/m.exec(textOf(file)) ?? [];
  const sets = importsOf(file).flatMap((each) =>
    [...textOf(each).matchAll(/^export const (\w+Actions) = (\{[^}]*\})/gm)].filter(([, name = '']) =>
      own.includes(name),
    ),
  );
  return [own, ...sets.map(([, , actions = '']) => actions)].join(' ');
}

/** The client parts that a file reaches through others, as far as the first of each. */
function clientPartsOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file) || file === twins) return [];
  seen.add(file);
  return isClient(file) ? [file] : importsOf(file).flatMap((each) => clientPartsOf(each, seen));
}

function importsOf(file: string): string[] {
  return [...textOf(file).matchAll(/(?:import|export) (?!type )[^;]*?from '([^']+)'/g)].flatMap(([, from = '']) => {
    const place = from.startsWith('@/') ? from.slice(2) : path.posix.join(path.posix.dirname(file), from);
    return [`${place}.tsx`, `${place}.ts`].find((each) => files.has(each)) ?? [];
  });
}
