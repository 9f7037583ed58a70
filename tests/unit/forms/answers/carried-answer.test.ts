import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '@/lib/forms/answers/answer-value';
import { carriedAnswer, mayLoseAnswers } from '@/lib/forms/answers/carried-answer';
import { type FormField, type FormSectionsInput, formSections } from '@/lib/forms/definition/definition';

const field = (input: FormSectionsInput[number]['fields'][number]): FormField => {
  const made = formSections.parse([{ key: 's', title: '部分', fields: [input] }])[0]?.fields[0];
  if (made === undefined) throw new Error('no field');
  return made;
};
const base = { key: 'q', label: '题' };
const options = (...values: string[]) => values.map((value) => ({ value, label: value }));
const text = field({ ...base, type: 'text', maxLength: 40 });
const long = field({ ...base, type: 'longText', maxLength: 400 });
const whole = field({ ...base, type: 'integer' });
const number = field({ ...base, type: 'number' });
const money = field({ ...base, type: 'money' });
const single = field({ ...base, type: 'singleChoice', options: options('a', 'b') });
const without = field({ ...base, type: 'singleChoice', options: options('a') });
const multi = field({ ...base, type: 'multiChoice', options: options('a', 'b', 'c') });
const fewer = field({ ...base, type: 'multiChoice', options: options('a') });
const table = field({
  ...base,
  type: 'table',
  minRows: 0,
  maxRows: 5,
  columns: [
    { key: 'who', label: '姓名', type: 'text' },
    { key: 'how', label: '方式', type: 'choice', options: options('x', 'y') },
  ],
});
const narrower = field({
  ...base,
  type: 'table',
  minRows: 0,
  maxRows: 5,
  columns: [
    { key: 'who', label: '姓名', type: 'text' },
    { key: 'how', label: '方式', type: 'choice', options: options('x') },
  ],
});

const kept = (value: AnswerValue) => ({ value, lost: false });
const lost = (value: AnswerValue | null = null) => ({ value, lost: true });

describe('carriedAnswer', () => {
  it.each<
    [
      string,
      FormField | undefined,
      FormField | undefined,
      AnswerValue,
      ReturnType<typeof kept> | ReturnType<typeof lost>,
    ]
  >([
    ['the same field', text, text, '助老', kept('助老')],
    ['a longer text', text, long, '助老', kept('助老')],
    ['a removed field', text, undefined, '助老', lost()],
    ['text to number', text, number, '12', lost()],
    ['a whole number to a number', whole, number, 12, kept('12')],
    ['a number to a whole number', number, whole, '12', kept(12)],
    ['a fraction to a whole number', number, whole, '12.5', lost()],
    ['an amount never to a number', money, number, '1200', lost()],
    ['a number never to an amount', number, money, '1200', lost()],
    ['an amount never to text', money, text, '1200', lost()],
    ['an option that is still there', single, without, 'a', kept('a')],
    ['an option that is gone', single, without, 'b', lost()],
    ['one choice to several', single, multi, 'b', kept(['b'])],
    ['several to one', multi, single, ['a'], kept('a')],
    ['some of several options', multi, fewer, ['a', 'c'], lost(['a'])],
    ['none of several options', multi, fewer, ['c'], lost()],
    ['rows as they are', table, table, [{ who: '甲', how: 'y' }], kept([{ who: '甲', how: 'y' }])],
    [
      'cells whose option is gone',
      table,
      narrower,
      [
        { who: '甲', how: 'y' },
        { who: '乙', how: 'x' },
      ],
      lost([{ who: '甲' }, { who: '乙', how: 'x' }]),
    ],
    ['rows of which nothing is left', table, narrower, [{ how: 'y' }], lost()],
  ])('takes along %s', (_, before, after, value, expected) =>
    expect(carriedAnswer(before, after, value)).toEqual(expected),
  );
});

describe('mayLoseAnswers', () => {
  it.each<[FormField | undefined, FormField | undefined, boolean]>([
    [text, { ...text, label: '另一个名称', required: true }, false],
    [text, long, true],
    [single, without, true],
    [table, narrower, true],
    [text, undefined, true],
  ])('looks at what answers rest on', (before, after, expected) =>
    expect(mayLoseAnswers(before, after)).toBe(expected),
  );
});
