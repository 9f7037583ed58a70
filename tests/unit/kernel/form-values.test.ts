import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { filledRows, moment, percent, ticked, whole, wholeOrNull, yuan } from '@/lib/kernel/form-values';

const messages = (result: { error?: z.ZodError | undefined }) => result.error?.issues.map(({ message }) => message);

describe('values from a form', () => {
  test('yuan', () => {
    expect(yuan().parse('1,234.56')).toBe(123_456n);
    expect(yuan().parse(5n)).toBe(5n);
    expect(messages(yuan().safeParse('1.234'))).toEqual(['kernel.problems.yuan']);
    expect(messages(yuan().safeParse(''))).toEqual(['kernel.problems.required']);
    expect(messages(yuan().safeParse(undefined))).toEqual(['kernel.problems.required']);
  });

  test.each([
    ['60', 6000],
    ['12.5', 1250],
    ['100', 10_000],
    ['0.05', 5],
    ['５０', 5000],
  ])('percent %s', (typed, basisPoints) => {
    expect(percent().parse(typed)).toBe(basisPoints);
  });

  test.each(['100.01', '-1', '1.234', 'x', '1e2'])('percent refuses %s', (typed) => {
    expect(messages(percent().safeParse(typed))).toEqual(['kernel.problems.percent']);
  });

  test('an instant', () => {
    expect(moment().parse('2026-03-31T17:00')).toEqual(new Date('2026-03-31T09:00:00Z'));
    expect(moment().parse('')).toBeNull();
    expect(messages(moment().safeParse('2026-02-30T17:00'))).toEqual(['kernel.problems.dateTime']);
  });

  test('a number that may be left out', () => {
    expect(wholeOrNull(1, 9).parse('')).toBeNull();
    expect(wholeOrNull(1, 9).parse('9')).toBe(9);
    expect(wholeOrNull(1, 99).parse('２０')).toBe(20);
    expect(messages(wholeOrNull(1, 9, 'demands.problems.affectedCount').safeParse('很多'))).toEqual([
      'demands.problems.affectedCount',
    ]);
    expect(wholeOrNull(1, 9).safeParse('10').success).toBe(false);
  });

  test('boxes', () => {
    expect(ticked(['a', 'b']).parse('a')).toEqual(['a']);
    expect(ticked(['a', 'b']).parse(['a', 'b', 'zzz'])).toEqual(['a', 'b']);
    expect(ticked(['a', 'b']).parse(undefined)).toEqual([]);
  });
});

test('empty rows are no rows, and problems keep the row they stood in', () => {
  const rows = filledRows(z.object({ name: z.string().min(1, 'kernel.problems.required'), kind: z.string() }), [
    'name',
  ]);
  expect(
    rows.parse([
      { name: 'a', kind: 'x' },
      { name: ' ', kind: 'x' },
      { name: 'b', kind: 'y' },
    ]),
  ).toHaveLength(2);
  const strict = filledRows(z.object({ name: z.string().min(1, 'kernel.problems.required'), amount: z.string() }), [
    'name',
    'amount',
  ]);
  const { error } = strict.safeParse([
    { name: '', amount: '' },
    { name: '', amount: '1' },
  ]);
  expect(error?.issues).toMatchObject([{ message: 'kernel.problems.required', path: [1, 'name'] }]);
});

describe('an emptied number is no zero', () => {
  test.each(['', ' ', '\u3000'])('%j is refused where a number is asked and nothing where it is not', (typed) => {
    expect(whole(0, 10, 'awards.problems.count').safeParse(typed).error?.issues).toMatchObject([
      { message: 'awards.problems.count' },
    ]);
    expect(wholeOrNull(0, 10).parse(typed)).toBeNull();
    expect(percent().safeParse(typed).success).toBe(false);
    expect(yuan().safeParse(typed).success).toBe(false);
  });

  test.each([null, undefined, true, [], ['1'], {}])('neither is %j', (typed) => {
    expect(whole(0, 10).safeParse(typed).success).toBe(false);
  });

  test('full-width figures are figures', () => {
    expect(whole(0, 10).parse('１０')).toBe(10);
    expect(wholeOrNull(0, 10_000).parse('１，２００')).toBe(1200);
    expect(percent().parse('１２．５％')).toBe(1250);
    expect(yuan().parse('１，２３４．５６')).toBe(123_456n);
    expect(moment().parse('２０２６年１月２日 ９：００')).toEqual(new Date('2026-01-02T01:00:00Z'));
  });
});
