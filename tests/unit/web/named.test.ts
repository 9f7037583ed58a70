import { expect, test } from 'vitest';
import { nameIn } from '@/lib/web/named';

test.each([
  ['en', 'Older people', 'Older people'],
  ['en', '', '为老服务'],
  ['zh-CN', 'Older people', '为老服务'],
] as const)('in %s with the English name “%s” it is %s', (locale, nameEn, said) => {
  expect(nameIn(locale, { name: '为老服务', nameEn })).toBe(said);
});
