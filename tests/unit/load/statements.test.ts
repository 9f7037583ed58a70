import { expect, test } from 'vitest';
import { statementsIn } from '@/tests/load/statements';

const at = '2026-03-02 02:00:00.123 UTC [4711]';

test('what was sent to the database is counted, however it was sent and however many lines it has', () => {
  const log = [
    `${at} LOG:  statement: BEGIN`,
    `${at} LOG:  execute <unnamed>: SELECT "id"`,
    '\tFROM "Round"',
    `${at} DETAIL:  Parameters: $1 = '2026-03-02 02:00:00 UTC [1] LOG:  statement: x'`,
    `${at} LOG:  execute s12: UPDATE "Cell" SET "version" = $1`,
    `${at} LOG:  statement: COMMIT`,
    '',
  ].join('\n');
  expect(statementsIn(log)).toBe(4);
});

test('the queue looking for jobs is not of the page', () => {
  expect(statementsIn(`${at} LOG:  execute <unnamed>: with j as (\n\tselect * from "graphile_worker".jobs)\n`)).toBe(0);
  expect(statementsIn('')).toBe(0);
});
