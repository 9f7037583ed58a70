import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkLetter, isInCheckAlphabet } from '@/lib/kernel/check-letter';

const ALPHABET = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const word = fc.array(fc.constantFrom(...ALPHABET), { minLength: 2, maxLength: 40 });

test('follows the example of the standard', () => expect(checkLetter('91350100M000100Y4')).toBe('3'));

test('a sum divisible by 31 gives 0', () => expect(checkLetter('52330106MJ0000165')).toBe('0'));

test('knows its alphabet', () => {
  expect(isInCheckAlphabet(ALPHABET.join(''))).toBe(true);
  for (const sign of 'IOSVZaé-你') {
    expect(isInCheckAlphabet(sign)).toBe(false);
    expect(() => checkLetter(sign)).toThrow(RangeError);
  }
});

test('changes with every single sign and every swap of unequal neighbours', () => {
  fc.assert(
    fc.property(word, fc.nat(), fc.constantFrom(...ALPHABET), (signs, place, other) => {
      const at = place % signs.length;
      const replaced = signs.with(at, other);
      if (signs[at] !== other) expect(checkLetter(replaced.join(''))).not.toBe(checkLetter(signs.join('')));
      const left = place % (signs.length - 1);
      const [a = '', b = ''] = signs.slice(left, left + 2);
      if (a !== b)
        expect(
          checkLetter(
            signs
              .with(left, b)
              .with(left + 1, a)
              .join(''),
          ),
        ).not.toBe(checkLetter(signs.join('')));
    }),
  );
});
