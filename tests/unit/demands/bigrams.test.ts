import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bigramsOf } from '@/lib/demands/bigrams';

test.each([
  ['电梯', ['电梯']],
  ['加装电梯', ['加装', '装电', '电梯']],
  ['电梯，楼道', ['电梯', '楼道']],
  ['ＡＢ电', ['ab', 'b电']],
  ['电梯电梯', ['电梯', '梯电']],
  ['梯', []],
  ['', []],
])('%j', (text, pairs) => expect(bigramsOf(text)).toEqual(pairs));

const word = fc.string({ unit: fc.constantFrom(...'老旧小区加装电梯停车难'), minLength: 2, maxLength: 2 });

test('every word of two characters is found in any text that holds it', () => {
  fc.assert(fc.property(fc.string(), word, fc.string(), (before, sought, after) => bigramsOf(`${before}${sought}${after}`).includes(sought)));
});

test('pairs are distinct and have two characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const pairs = bigramsOf(text);
      expect(new Set(pairs).size).toBe(pairs.length);
      expect(pairs.every((pair) => Array.from(pair).length === 2)).toBe(true);
    }),
  );
});
