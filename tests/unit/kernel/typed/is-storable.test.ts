import { expect, test } from 'vitest';
import { isStorable } from '@/lib/kernel/typed/is-storable';

test('everything that can be written down is stored, and nothing else', () => {
  for (const text of ['', '助老服务', '“引号”\n换行', '𠮷野家 🏮', '\u200b']) expect(isStorable(text)).toBe(true);
  for (const text of ['\u0000', 'a\u0000b', '\ud800', '\udfff野', '家\ud842']) expect(isStorable(text)).toBe(false);
});
