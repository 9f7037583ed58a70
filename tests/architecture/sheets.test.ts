import { expect, test } from 'vitest';
import { filesIn, findings, textOf } from '@/tests/architecture/sources';

const files = filesIn(['app', 'components', 'lib'], /\.tsx?$/);

test('cells are written by one statement of one floor, and none is ever deleted', () => {
  const wrong = findings(files, (text, file) => {
    const writes = /\.cell\.(create|update|upsert|delete)|(INSERT INTO|UPDATE|DELETE FROM) "Cell"/.exec(text)?.[0];
    // Before anything is served, and of versions nobody has seen another of.
    if (file === 'lib/run/sealing/seal-answers.ts') return [];
    return writes === undefined || (file === 'lib/sheets/put-cells.ts' && writes === 'INSERT INTO "Cell"')
      ? []
      : [`${writes}: cells are written by putCells (lib/sheets)`];
  });
  expect(wrong).toEqual([]);
});

test('what a browser keeps, it keeps in the journal, which belongs to one person and is purged', () => {
  // Beside it only addresses are remembered, in the window itself.
  const keepers = ['lib/web/journal.ts', 'lib/web/window-memory.ts'];
  expect(textOf('lib/web/window-memory.ts')).not.toMatch(/localStorage|indexedDB/);
  const wrong = findings(
    files.filter((file) => !keepers.includes(file)),
    (text) => (/localStorage|sessionStorage|indexedDB/.test(text) ? ['browser storage beside lib/web/journal.ts'] : []),
  );
  expect(wrong).toEqual([]);
});
