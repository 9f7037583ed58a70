import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bigramsOf, numberOfPair, pairsOf } from '@/lib/lists/bigrams';

test.each([
  ['电梯', ['电梯']],
  ['加装电梯', ['加装', '装电', '电梯']],
  ['电梯，楼道', ['电梯', '楼道']],
  ['ＡＢ电', ['ab', 'b电']],
  ['电梯电梯', ['电梯', '梯电']],
  ['梯', []],
  ['', []],
])('%j', (text, pairs) => expect(pairsOf(text)).toEqual(pairs));

const word = fc.string({ unit: fc.constantFrom(...'老旧小区加装电梯停车难'), minLength: 2, maxLength: 2 });

test('every word of two characters is found in any text that holds it', () => {
  fc.assert(
    fc.property(fc.string(), word, fc.string(), (before, sought, after) =>
      pairsOf(`${before}${sought}${after}`).includes(sought),
    ),
  );
});

test('pairs are distinct and have two characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const pairs = pairsOf(text);
      expect(new Set(pairs).size).toBe(pairs.length);
      expect(pairs.every((pair) => Array.from(pair).length === 2)).toBe(true);
    }),
  );
});

test('pairs of the basic plane have numbers of their own that fit the database', () => {
  const plane = fc.string({
    unit: fc.integer({ min: 0x20, max: 0xd7ff }).map((code) => String.fromCodePoint(code)),
    minLength: 2,
    maxLength: 2,
  });
  fc.assert(
    fc.property(plane, plane, (left, right) => {
      expect(numberOfPair(left)).toBe(numberOfPair(left) | 0);
      expect(numberOfPair(left) === numberOfPair(right)).toBe(left === right);
    }),
  );
});

test('a text is kept as the numbers of its pairs', () => {
  expect(bigramsOf('加装电梯')).toEqual(['加装', '装电', '电梯'].map(numberOfPair));
  expect(bigramsOf('𠮷野家')).toHaveLength(2);
});
