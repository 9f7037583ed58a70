import { expect, test } from 'vitest';
import { checkCodeFrom, readCheckCode } from '@/lib/kernel/typed/check-code';

test('a code has twelve signs without look-alikes, in groups of four', () => {
  expect(checkCodeFrom(new Uint8Array(16))).toBe('0000-0000-0000');
  expect(checkCodeFrom(new Uint8Array(16).fill(255))).toMatch(/^[0-9A-HJ-NPQRTUWXY]{4}(?:-[0-9A-HJ-NPQRTUWXY]{4}){2}$/);
  expect(checkCodeFrom(Uint8Array.from({ length: 16 }, (_, at) => (at === 15 ? 1 : 0)))).toBe('1000-0000-0000');
});

test.each([
  ['k7qx-20mp-4hrd', 'K7QX-20MP-4HRD'],
  [' K7QX 20MP 4HRD ', 'K7QX-20MP-4HRD'],
  ['Ｋ７ＱＸ２０ＭＰ４ＨＲＤ', 'K7QX-20MP-4HRD'],
  ['K7QX20MP4HR', ''],
  ['K7QX20MP4HRS', ''],
  ['', ''],
])('%j is read as %j', (typed, code) => {
  expect(readCheckCode(typed)).toBe(code);
});
