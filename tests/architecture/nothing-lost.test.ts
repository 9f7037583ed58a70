import { expect, test } from 'vitest';
import { filesIn, findings, textOf } from '@/tests/architecture/sources';
import { some } from '@/tests/support/some';

const files = filesIn(['app', 'components', 'lib'], /\.tsx?$/);

/**
 * Rows that only say how something stands now and are written anew as a whole, each with who refers to it, and why nobody
 * misses it. Everything else is ended, withdrawn, emptied or retired, and stays.
 */
const rewritten = new Map([
  ['apartPair', 'nobody refers to one; the trail keeps who was kept apart, and until when'],
  ['applicationPlace', 'nobody refers to one; a copy of an answer, which every submission keeps'],
  ['announcementSection', 'nobody refers to one; what was published is a document of its own'],
  ['criterion', 'cells of score sheets by key; rewritten in drafts, before there is a sheet'],
  ['decision', 'nobody refers to one; released ones are refused, and the next row goes on counting the version'],
  ['demandCategory', 'demands; rewritten while the call is a draft, before there is one'],
  ['demandPhoto', 'nobody refers to one; the file stays'],
  ['doneOnce', 'nobody refers to one; a hash and an id, of no use after a day'],
  ['fundingLine', 'nobody refers to one; money is committed in the ledger when the round is published'],
  ['panelMember', 'nobody refers to one; assignments refer to the expert and stay'],
  ['planCategory', 'applications and topics; taken away in drafts only, and not while a topic has it'],
  ['planInstalment', 'nobody refers to one; rewritten in drafts'],
  ['proposedReading', 'nobody refers to one; only of an open proposal, and the trail keeps each change'],
  ['reviewStage', 'panels, entries and assignments; taken away in drafts only, and not while a panel is on it'],
  ['rubric', 'stages; refused while one scores by it'],
  ['topicDemand', 'nobody refers to one; topic and demand stay, the trail keeps which belonged to which'],
]);

const deletedIn = (text: string): string[] => [
  ...[...text.matchAll(/\b(?:tx|db)\.(\w+)\.delete(?:Many)?\(/g)].map(([, model = '']) => model),
  ...[...text.matchAll(/\bDELETE FROM "(\w)(\w*)"/g)].map(([, first = '', rest = '']) => first.toLowerCase() + rest),
];

test('no record is deleted', () => {
  const wrong = findings(files, (text) => [
    ...deletedIn(text).filter((model) => !rewritten.has(model)),
    ...(/\bDELETE FROM\b(?! ")|\bTRUNCATE\b/.test(text) ? ['SQL that deletes'] : []),
  ]);
  expect(wrong).toEqual([]);
});

test('no leave is given that nobody takes', () => {
  const deleted = new Set(files.flatMap((file) => deletedIn(textOf(file))));
  expect(some(rewritten.keys()).filter((model) => !deleted.has(model))).toEqual([]);
});
