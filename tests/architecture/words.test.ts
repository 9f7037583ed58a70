import path from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, textOf } from '@/tests/architecture/sources';

const files = new Map(
  filesIn(['app', 'components'], /\.tsx?$/).map((file) => [file, moduleOf(file, textOf(file))] as const),
);

test('every client part says its own namespaces only', () => {
  const strange = [...files].filter(([, { isClient, says }]) => !isClient && says.length > 0).map(([file]) => file);
  expect(strange.filter((file) => !isImportedByClient(file))).toEqual([]);
});

test('what client parts say is handed over on the way to them', () => {
  const wanting = [...files.keys()]
    .filter((file) => file.startsWith('app/'))
    .flatMap((file) => [...needsOf(file)].map((namespace) => `${file}: ${namespace}`));
  expect(wanting).toEqual([]);
});

test('the browser’s side of use-intl has one door', () => {
  const doors = [...files.keys()].filter((file) => /from 'use-intl/.test(textOf(file)));
  expect(doors).toEqual(['components/ui/use-translations.ts', 'components/ui/words-provider.tsx']);
});

type Module = { isClient: boolean; says: string[]; hands: string[]; wraps: boolean; imports: string[] };

function moduleOf(file: string, text: string): Module {
  return {
    isClient: /^(?:\s|\/\*[\s\S]*?\*\/)*'use client'/.test(text),
    says: [...text.matchAll(/useTranslations\('([\w.]+)'\)/g)].map(([, namespace = '']) => namespace),
    hands: [...text.matchAll(/<Words\s+of=\{\[([^\]]*)\]\}/g)].flatMap(([, list = '']) =>
      [...list.matchAll(/'([\w.]+)'/g)].map(([, namespace = '']) => namespace),
    ),
    wraps: /children|\{\.\.\.props\}/.test(text),
    imports: [...text.matchAll(/(?:import|export) (?!type )[^;]*?from '([^']+)'/g)].map(([, from = '']) =>
      from.startsWith('@/') ? from.slice(2) : path.posix.join(path.posix.dirname(file), from),
    ),
  };
}

function importsOf(file: string): string[] {
  return (files.get(file)?.imports ?? []).flatMap(
    (from) => [`${from}.tsx`, `${from}.ts`].find((each) => files.has(each)) ?? [],
  );
}

/** What a file and all below it say in the browser and nobody on the way hands over. */
function needsOf(file: string, known = new Map<string, Set<string>>()): Set<string> {
  // Stands in for client parts in documents, where nothing of them is sent.
  if (file === 'components/documents/twins.tsx') return new Set();
  const before = known.get(file);
  if (before) return before;
  const needs = new Set(files.get(file)?.says);
  known.set(file, needs);
  for (const each of importsOf(file)) for (const namespace of needsOf(each, known)) needs.add(namespace);
  if (files.get(file)?.isClient) return needs;
  const handed = handedBy(file);
  for (const namespace of needs) {
    if (handed.some((part) => namespace === part || namespace.startsWith(`${part}.`))) needs.delete(namespace);
  }
  return needs;
}

/** Its own `<Words>`, and those of frames it puts around what is its own: a form, a page shell. */
function handedBy(file: string): string[] {
  const frames = importsOf(file).filter((each) => files.get(each)?.wraps && !files.get(each)?.isClient);
  return [...(files.get(file)?.hands ?? []), ...frames.flatMap(handedBy)];
}

function isImportedByClient(file: string): boolean {
  return [...files.keys()].some((each) => files.get(each)?.isClient && importsOf(each).includes(file));
}
