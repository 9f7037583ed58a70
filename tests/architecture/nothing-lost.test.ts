import { expect, test } from 'vitest';
import { filesIn, findings } from '@/tests/architecture/sources';

/**
 * Rows that only say how something stands now and are written anew as a whole: settings of a draft, what belongs to what,
 * answers and points not handed in. Everything else is ended, withdrawn or retired, and stays.
 */
const rewritten = new Set([
  'announcementSection',
  'answer',
  'criterion',
  'decision',
  'demandCategory',
  'demandPhoto',
  'fundingLine',
  'panelMember',
  'planCategory',
  'planInstalment',
  'reviewStage',
  'rubric',
  'score',
  'topicDemand',
]);

test('no record is deleted', () => {
  const wrong = findings(filesIn(['app', 'components', 'lib'], /\.tsx?$/), (text) => [
    ...[...text.matchAll(/\b(?:tx|db)\.(\w+)\.delete(?:Many)?\(/g)]
      .map(([, model = '']) => model)
      .filter((model) => !rewritten.has(model)),
    ...(/\bDELETE FROM\b|\bTRUNCATE\b/.test(text) ? ['SQL that deletes'] : []),
  ]);
  expect(wrong).toEqual([]);
});
