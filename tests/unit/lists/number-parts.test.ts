import { expect, test } from 'vitest';
import { numberParts } from '@/lib/lists/number-parts';

test.each([
  ['7', ['-0007-']],
  ['0047', ['-0047-', '0047']],
  ['330102', ['330102']],
  ['2026-330102-01-0007-5', ['2026-330102-01-0007-5']],
  ['xq-2026', ['XQ-2026']],
  ['２０２６-330102', ['2026-330102']],
  ['2026 - 330102', ['2026-330102']],
  ['CHILD_YOUTH', ['CHILD_YOUTH']],
  ['ab', []],
  ['--', []],
  ['老人', []],
  ['老人7', []],
  ['%', []],
])('%j may be %j of a number', (words, parts) => {
  expect(numberParts(words)).toEqual(parts);
});
