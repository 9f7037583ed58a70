import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededHash } from '@/lib/kernel/seeded-hash';

test('stays what it was: recorded draws and versions depend on it', () => {
  expect(seededHash('')).toBe(3338908027751811);
  expect(seededHash('a')).toBe(7929297801672961);
});

test('is a safe whole number, and differs between neighbours', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(Number.isSafeInteger(seededHash(text))).toBe(true);
      expect(seededHash(`${text}a`)).not.toBe(seededHash(`${text}b`));
    }),
  );
});
