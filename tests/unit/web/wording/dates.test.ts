import { expect, it } from 'vitest';
import { translatorFor } from '@/lib/web/messages';
import { datesIn, inEnglishWords } from '@/lib/web/wording/dates';

// Ten minutes to midnight in Shanghai, the day before elsewhere.
const late = new Date('2026-11-22T15:50:00Z');

it.each([
  ['zh-CN', '2026年11月22日', '11月22日', '2026年11月22日 23:50'],
  ['en', '22 November 2026', '22 November', '22 November 2026, 23:50'],
] as const)('says days and times of Shanghai in %s', (locale, day, dayOfYear, dateTime) => {
  const dates = datesIn(locale);
  expect([dates.day(late), dates.day('2026-11-22')]).toEqual([day, day]);
  expect([dates.dayOfYear(late), dates.dateTime(late)]).toEqual([dayOfYear, dateTime]);
  expect(translatorFor(locale, 'inbox').dateTime(late)).toBe(dateTime);
});

it('says midnight as the day that begins', () => {
  expect(datesIn('en').dateTime(new Date('2026-02-28T16:00:00Z'))).toBe('1 March 2026, 00:00');
});

it('says the end of a day as the day that ends', () => {
  expect(datesIn('en').deadline(new Date('2026-02-28T16:00:00Z'))).toBe('28 February 2026, 24:00');
  expect(datesIn('zh-CN').deadline(new Date('2026-02-28T16:00:00Z'))).toBe('2026年2月28日 24:00');
});

it.each([
  ['2026年3月1日', '1 March 2026'],
  ['2026年3月', 'March 2026'],
  ['2026年3月1日 17:00', '1 March 2026, 17:00'],
  ['2026年3月1日至2026年4月1日', '2026年3月1日至2026年4月1日'],
  ['2026年公益创投', '2026年公益创投'],
  [3, 3],
  [null, null],
])('%s, handed over with an English text, reads %s', (given, said) => {
  expect(inEnglishWords(given)).toBe(said);
});

it('fills a text in its own language, a Chinese one kept in English pages too', () => {
  const values = { start: '2026年3月1日', end: '2026年3月8日' };
  const period = { ...values, days: 5, provisional: 'no' };
  expect(translatorFor('zh-CN', 'awards')('publicity.facts.periodValue', values)).toContain('2026年3月1日');
  expect(translatorFor('en', 'awards')('publicity.facts.periodValue', values)).toContain('1 March 2026');
  expect(translatorFor('en', 'disclosure')('notice.period', period)).toContain('2026年3月1日至2026年3月8日');
});

it.each([
  ['zh-CN', '3月1日–3月31日', '2027年4月1日–4月30日', '12月20日–2027年1月10日'],
  ['en', '1 March–31 March', '1 April–30 April 2027', '20 December 2026–10 January 2027'],
] as const)('a span says the year where it is not this one: %s', (locale, ...said) => {
  const spans = [
    { from: '2026-03-01', to: '2026-03-31' },
    { from: '2027-04-01', to: '2027-04-30' },
    { from: '2026-12-20', to: '2027-01-10' },
  ];
  const now = new Date('2026-11-29T02:00:00Z');
  expect(spans.map((span) => datesIn(locale).span(span, now))).toEqual(said);
});
