import { expect, test } from 'vitest';
import { PastField, PastResult } from '@/lib/db/generated/enums';
import { nearest } from '@/lib/past/reading/nearest';
import { fieldWords, resultWords } from '@/lib/past/reading/words';
import { problemsInPastRound } from '@/lib/past/schema';

const round = { year: 2023, receivedFrom: null, receivedTo: null };

test.each([
  [round, []],
  [{ ...round, year: 2027 }, ['year']],
  [{ ...round, receivedFrom: '2022-11-01' }, ['receivedTo']],
  [{ ...round, receivedTo: '2022-11-01' }, ['receivedFrom']],
  [{ ...round, receivedFrom: '2023-02-01', receivedTo: '2023-01-01' }, ['receivedTo']],
])('%o', (facts, fields) => {
  expect(problemsInPastRound(facts, '2026-03-02').map(({ field }) => field)).toEqual(fields);
});

test.each([
  ['项目名', ['项目名称', '结果'], '项目名称'],
  ['联系人', ['项目名称', '结果'], null],
  ['西湖', ['西湖区', '上城区'], '西湖区'],
  ['', ['西湖区'], null],
])('nearest to %s', (typed, words, expected) => {
  expect(nearest(typed, words)).toBe(expected);
});

test('every result and field has the word by which a table says it', () => {
  expect(new Set(resultWords.values())).toEqual(new Set(Object.values(PastResult)));
  expect(new Set(fieldWords.values())).toEqual(new Set(Object.values(PastField)));
});
