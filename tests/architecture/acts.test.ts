import { expect, test } from 'vitest';
import { takenNames } from '@/lib/lists/list-names';
import { keysOfAct, keysOfEntity } from '@/lib/seals/act-words';
import { filesIn, textOf } from '@/tests/architecture/sources';
import { some } from '@/tests/support/some';

const sources = filesIn(['lib'], /\.ts$/).map(textOf);
const found = (pattern: RegExp): string[] =>
  sources.flatMap((text) => [...text.matchAll(pattern)].map(([, one = '']) => one));

/** Everything an entry can be called: commands, what they move along or tell of elsewhere, refusals and readings. */
const acts = [
  ...new Set([
    ...found(/= command\(\{\s*name: '([\w.]+)'/g),
    ...found(/movedAlong\(\s*'([\w.]+)'/g),
    ...found(/command: '(\w+\.\w+)'/g),
  ]),
];
/** What it can be about: the first half of its name, unless it says another. */
const entities = [
  ...new Set([
    ...acts.map((act) => act.split('.')[0] ?? act),
    ...found(/\bentity: '(\w+)'/g),
    ...found(/noteReading\(\{ what: '(\w+)'/g),
    ...takenNames,
  ]),
];

const hasWords = (language: string, key: string): boolean => {
  const [file = '', ...path] = key.split('.');
  const folder = JSON.parse(textOf(`messages/${language}/${file}.json`)) as unknown;
  const words = path.reduce<unknown>(
    (branch, name) =>
      typeof branch === 'object' && branch !== null ? (branch as Record<string, unknown>)[name] : null,
    folder,
  );
  return typeof words === 'string' && words !== '';
};

test.each(['zh-CN', 'en'])('every act of the trail and whatever it is about has its words in %s', (language) => {
  const files = new Set(filesIn([`messages/${language}`], /\.json$/));
  const has = (key: string): boolean =>
    files.has(`messages/${language}/${key.split('.')[0] ?? ''}.json`) && hasWords(language, key);
  expect(acts).toContain('topic.create');
  expect(some(acts).filter((act) => !keysOfAct(act).some(has))).toEqual([]);
  expect(some(entities).filter((entity) => !keysOfEntity(entity).some(has))).toEqual([]);
});
