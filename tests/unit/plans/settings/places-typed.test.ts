import { expect, test } from 'vitest';
import { orderLines, placesLines } from '@/lib/plans/announcing/places-text';
import { placesTyped } from '@/lib/plans/settings/places-typed';

const tier = (index: number, position: string, places: string, amount: string): [string, string][] => [
  [`tiers.${index}.position`, position],
  [`tiers.${index}.places`, places],
  [`tiers.${index}.amount`, amount],
];
const quota = (index: number, position: string, categoryCode: string, places: string): [string, string][] => [
  [`quotas.${index}.position`, position],
  [`quotas.${index}.categoryCode`, categoryCode],
  [`quotas.${index}.places`, places],
];
const categories = [{ code: 'A', name: '为老服务' }];

test('what is being typed reads as it will be announced, in the order of its rows', () => {
  const typed = placesTyped([...tier(0, '1', '２０', '1万'), ...tier(1, '0', '10', '30,000')]);
  expect(placesLines(typed, categories)).toEqual([
    '按名次分档资助：第 1—10 名各资助 30,000.00 元，第 11—30 名各资助 10,000.00 元。',
  ]);
  expect(orderLines(typed)).toEqual([]);
});

test('rows that are taken out or not finished say nothing', () => {
  expect(
    placesTyped([
      ...tier(0, '', '10', '30000'),
      ...tier(1, '0', '5', ''),
      ...tier(2, '1', '零', '1'),
      ...quota(0, '0', '', '4'),
    ]),
  ).toEqual({ tiers: [], quotas: [], unusedPlaces: 'open' });
});

test('tiers and places of categories together say which comes first', () => {
  const typed = placesTyped([...tier(0, '0', '10', '30000'), ...quota(0, '0', 'A', '4'), ['unusedPlaces', 'others']]);
  expect(placesLines(typed, categories)).toEqual([
    '立项 10 个，每个资助 30,000.00 元。',
    '各类别名额：为老服务 4 个；名额未用完的，调剂给其他类别，按名次录取。',
  ]);
  expect(orderLines(typed)[0]).toContain('先在各类别名额内按名次录取');
});
