import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCharacters, normaliseCode } from '@/lib/kernel/typed/text-length';

test.each([
  ['', 0],
  [' \n\t ', 0],
  ['为老服务', 4],
  ['为老，服务。', 6],
  ['开展 12 场活动', 6],
  ['开展12场活动', 6],
  ['满意度 85.5% 以上', 6],
  ['使用 GIS 与 e-mail', 5],
  ['two words', 2],
  ['“一老一小”——', 8],
  ['第一行\n第二行', 6],
  ['𠮷田', 2],
  ['3,000 元', 2],
])('%j counts %s', (text, count) => expect(countCharacters(text)).toBe(count));

test('white space around never counts, and joining by a space adds up', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(countCharacters(` ${a}\n`)).toBe(countCharacters(a));
      expect(countCharacters(`${a} ${b}`)).toBe(countCharacters(a) + countCharacters(b));
    }),
  );
});

test('counts what is taken in, not what cannot be seen', () => {
  expect(countCharacters('为\u200B老\u00AD')).toBe(2);
  expect(countCharacters('a\u200Bb')).toBe(countCharacters('ab'));
  expect(countCharacters('\u200B\u2800')).toBe(0);
});

test('codes become half-width capitals without spaces', () => {
  expect(normaliseCode(' ５２３３０１０８ｍｊ 000001 8b\u3000')).toBe('52330108MJ0000018B');
});
