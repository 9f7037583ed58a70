import { expect, test } from 'vitest';
import { filesIn, findings } from '@/tests/architecture/sources';

test('cells are written by one statement of one floor, and none is ever deleted', () => {
  const wrong = findings(filesIn(['app', 'components', 'lib'], /\.tsx?$/), (text, file) => {
    const writes = /\.cell\.(create|update|upsert|delete)|(INSERT INTO|UPDATE|DELETE FROM) "Cell"/.exec(text)?.[0];
    return writes === undefined || (file === 'lib/sheets/put-cells.ts' && writes === 'INSERT INTO "Cell"')
      ? []
      : [`${writes}: cells are written by putCells (lib/sheets)`];
  });
  expect(wrong).toEqual([]);
});
