import { expect, test } from 'vitest';
import { filesIn, findings } from '@/tests/architecture/sources';

/** What keeps a template's working copy out: it is a draft, never published, of no edition, and `aRound` says so outright. */
const keepsOut =
  /visibleTo\(|\baRound\b|roundsDecidedBy|roundWithResult|publishedAt: \{ not: null \}|status: (\{ (not)?[iI]n:|'(?!DRAFT))|mainRoundId/;
/** They ask for a working copy by its id, on purpose, or for the highest number of a year. */
const onPurpose = ['lib/rounds/templates/working-copy-header.ts', 'lib/rounds/creating/next-sequence.ts'];

test('every query over rounds keeps templates’ working copies out', () => {
  const files = filesIn(['app', 'components', 'lib'], /\.tsx?$/).filter((file) => !onPurpose.includes(file));
  const wrong = findings(files, (text) =>
    /\.round\.(find|count|groupBy|aggregate)|(?<!SELECT 1 )FROM "Round"/.test(text) && !keepsOut.test(text)
      ? ['a query over rounds that would meet working copies (lib/rounds/templates/working-copy.ts)']
      : [],
  );
  expect(wrong).toEqual([]);
});
