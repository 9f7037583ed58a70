import { expect, test } from 'vitest';
import { journeyFailures } from '@/tests/journey-failures';

const spec = (title: string, ok: boolean, errors: { message: string }[]) => ({
  title,
  file: 'a.spec.ts',
  line: 7,
  ok,
  tests: [{ results: errors.length === 0 ? [] : [{ errors }] }],
});

test('only what failed is told, wherever it stands, without colours', () => {
  const report = {
    stats: { expected: 1, unexpected: 1 },
    suites: [
      {
        specs: [spec('goes well', true, [])],
        suites: [{ specs: [spec('stops', false, [{ message: '\u001B[31mError: not visible\u001B[39m' }])] }],
      },
      { specs: [spec('waits for it', false, [])] },
    ],
    errors: [{ message: 'the server did not start' }],
  };
  expect(journeyFailures(report)).toBe(
    [
      'the server did not start',
      '✗ a.spec.ts:7 › stops\nError: not visible',
      '✗ a.spec.ts:7 › waits for it\ndid not run',
    ].join('\n\n'),
  );
});
