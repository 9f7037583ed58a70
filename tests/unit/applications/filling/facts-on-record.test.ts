import { expect, test } from 'vitest';
import { factsOnRecord } from '@/lib/applications/filling/facts-on-record';

const today = '2026-03-31';
const standing = (kind: string, from: string, to: string | null, conclusion: string) => ({
  kind,
  from,
  to,
  conclusion,
  reason: '',
});
const rating = (from: string, to: string | null, grade: string) => standing('RATING', from, to, grade);
const inspected = (year: number, conclusion: string) =>
  standing('ANNUAL_INSPECTION', `${year}-01-01`, null, conclusion);

test.each([
  ['nothing on record', [], { inspection: 'NONE', rating: 'NONE' }],
  ['the newest inspection', [inspected(2024, 'FAILED'), inspected(2025, 'PASSED')], { inspection: 'PASSED' }],
  [
    'the newest rating in force',
    [rating('2020-01-01', null, 'A5'), rating('2025-01-01', null, 'A3')],
    { rating: 'A3' },
  ],
  ['a rating that expires today', [rating('2021-01-01', today, 'A4')], { rating: 'NONE' }],
  ['a rating from tomorrow on', [rating('2026-04-01', null, 'A4')], { rating: 'NONE' }],
])('%s', (_name, standings, facts) => {
  expect(factsOnRecord({ establishedOn: null, standings, awards: 2 }, today)).toMatchObject({
    ...facts,
    years: '',
    awards: '2',
  });
});

test.each([
  ['2026-03-31', '0'],
  ['2025-04-01', '0'],
  ['2025-03-31', '1'],
  ['2016-03-31', '10'],
])('founded on %s it is %s years old', (establishedOn, years) => {
  expect(factsOnRecord({ establishedOn, standings: [], awards: 0 }, today).years).toBe(years);
});
