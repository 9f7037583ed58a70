import { expect, test } from 'vitest';
import { differs, numberIn, saysMore } from '@/lib/applications/contradicting/said-numbers';

test.each([
  ['300', '', 300, 'exact'],
  ['1,200', '', 1_200, 'exact'],
  ['３００', '', 300, 'exact'],
  ['三百', '', 300, 'exact'],
  ['一千二百', '', 1_200, 'exact'],
  ['十二', '', 12, 'exact'],
  ['两万三千', '', 23_000, 'exact'],
  ['一百零五', '', 105, 'exact'],
  ['3万', '', 30_000, 'exact'],
  ['3.5 万', '', 35_000, 'exact'],
  ['300多', '', 300, 'least'],
  ['300余', '', 300, 'least'],
  ['3万余', '', 30_000, 'least'],
  ['不少于300', '', 300, 'least'],
  ['300', '以上', 300, 'least'],
  ['约300', '', 300, 'about'],
  ['300', '左右', 300, 'about'],
  ['近三百', '', 300, 'about'],
])('%s%s says %i, %s', (stretch, after, value, meant) => {
  expect(numberIn(stretch, after)).toEqual({ value, meant });
});

test.each(['', '若干', '二三', '三五百'])('“%s” says no number', (stretch) => {
  expect(numberIn(stretch)).toBe(null);
});

test.each([
  [300, 'least', 320, false],
  [300, 'least', 300, false],
  [300, 'least', 200, true],
  [300, 'exact', 320, false],
  [300, 'exact', 200, true],
  [300, 'about', 260, false],
  [300, 'about', 200, true],
] as const)('%i meant as %s says more than %i: %s', (value, meant, written, expected) => {
  expect(saysMore({ value, meant }, written)).toBe(expected);
});

test.each([
  [200_000, 'exact', 10_000, 196_000, false],
  [200_000, 'exact', 10_000, 189_000, true],
  [195_800, 'exact', 1, 195_800, false],
  [195_800, 'exact', 1, 195_000, true],
  [200_000, 'about', 0, 170_000, false],
  [200_000, 'least', 0, 210_000, false],
  [200_000, 'least', 0, 190_000, true],
] as const)('%i meant as %s, to the nearest %i, differs from %i: %s', (value, meant, grain, written, expected) => {
  expect(differs({ value, meant }, written, grain)).toBe(expected);
});
