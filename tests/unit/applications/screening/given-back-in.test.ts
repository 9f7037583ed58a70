import { expect, test } from 'vitest';
import { LETTER_SECTION } from '@/lib/applications/commitment/letter-document';
import { JOINT_SECTION } from '@/lib/applications/joint/joint-document';
import { givenBackIn, noted } from '@/lib/applications/screening/screening';

test('a form for giving back offers the sections that the command takes, and no page beside the form', () => {
  const keys = ['cover', 'budget2026', LETTER_SECTION, JOINT_SECTION];
  const offered = givenBackIn(keys.map((key) => ({ key }))).map(({ key }) => key);
  expect(offered).toEqual(['cover', 'budget2026']);
  expect(noted.parse(Object.fromEntries(offered.map((key) => [key, ''])))).toEqual([]);
  expect(noted.safeParse({ [LETTER_SECTION]: '' }).success).toBe(false);
});
