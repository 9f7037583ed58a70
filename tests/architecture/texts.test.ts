import { expect, test } from 'vitest';
import { textTypes } from '@/lib/run/texts/text-types';
import { filesIn, findings, textOf } from '@/tests/architecture/sources';

type Tree = { [key: string]: string | Tree };

const chinese = textsOf('zh-CN');
const english = textsOf('en');

test('both languages say the same things', () => {
  expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
});

test('both languages fill in the same values', () => {
  const wrong = [...chinese].filter(([key, text]) => valuesIn(text) !== valuesIn(english.get(key) ?? text));
  expect(wrong.map(([key]) => key)).toEqual([]);
});

test('no text is empty', () => {
  expect([...chinese, ...english].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
});

test('the types of the texts are fresh: npm run texts', () => {
  expect(textOf('messages/types.ts')).toBe(textTypes());
});

/** The badge stands beside the sentence: what one says the other does not say again. */
test('the sentence of a state does not begin with its badge', () => {
  const wrong = [chinese, english].flatMap((texts) =>
    [...texts].filter(([key, text]) => {
      const state = stateOf(key);
      const floor = key.split('.')[0];
      return (
        state !== null &&
        [...texts].some(
          ([badge, word]) =>
            badge.startsWith(`${floor}.`) && isBadge(badge, state) && text.toLowerCase().startsWith(word.toLowerCase()),
        )
      );
    }),
  );
  expect(wrong.map(([key]) => key)).toEqual([]);
});

/** 'DRAFT' of 'overview.stateDRAFT', 'state.draft' and 'pages.publicState.DRAFT'. */
function stateOf(key: string): string | null {
  const [, parent = '', last = ''] = /(\w+)\.(\w+)$/.exec(key) ?? [];
  if (/state$/i.test(parent)) return last.toLowerCase();
  return /^state[A-Z_]+$/.test(last) ? last.slice('state'.length).toLowerCase() : null;
}

function isBadge(key: string, state: string): boolean {
  const [, parent = '', last = ''] = /(\w+)\.(\w+)$/.exec(key) ?? [];
  return ['status', 'phase', 'became'].includes(parent) && last.toLowerCase() === state;
}

/** Rules cannot name a problem without words (Problem.code); the messages of schemas are strings to zod. */
test('every problem has its words', () => {
  const wrong = findings(filesIn(['lib', 'app', 'components'], /\.tsx?$/), (text) => {
    const codes = [...withoutComments(text).matchAll(/['"`]([a-z]\w*\.problems\.\w+)['"`]/g)].map(
      ([, code = '']) => code,
    );
    return [...new Set(codes)].filter((code) => !chinese.has(code));
  });
  expect(wrong).toEqual([]);
});

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

function textsOf(language: string): Map<string, string> {
  const folder = `messages/${language}`;
  const flat = new Map<string, string>();
  for (const file of filesIn([folder], /\.json$/)) {
    collect(JSON.parse(textOf(file)) as Tree, file.slice(folder.length + 1, -'.json'.length), flat);
  }
  return flat;
}

function collect(tree: Tree, path: string, flat: Map<string, string>): void {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') flat.set(`${path}.${key}`, value);
    else collect(value, `${path}.${key}`, flat);
  }
}

/** The names between braces, each once: '{count, plural, one {day} …}' and '{count}' fill in the same value. */
function valuesIn(text: string): string {
  const names = [...text.matchAll(/(?<!\b(?:one|few|many|other|=\d)\s*)\{\s*([a-zA-Z]\w*)\s*[,}]/g)].map(
    ([, name]) => name,
  );
  return [...new Set(names)].sort().join(' ');
}
