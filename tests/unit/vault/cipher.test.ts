import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decrypt, encrypt } from '@/lib/vault/cipher';

const key = randomBytes(32);

test('what was sealed opens again, whatever it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, place) => {
      expect(decrypt(key, encrypt(key, Buffer.from(text), place), place).toString()).toBe(Buffer.from(text).toString());
    }),
  );
});

test('twice the same text is sealed to two texts', () => {
  const sealed = () => encrypt(key, Buffer.from('13812345678'), 'here').toString('hex');
  expect(sealed()).not.toBe(sealed());
});

test('neither with another key nor in another place does it open, nor with one bit changed', () => {
  const sealed = encrypt(key, Buffer.from('13812345678'), 'Demand.submitterPhone|1');
  expect(() => decrypt(randomBytes(32), sealed, 'Demand.submitterPhone|1')).toThrow();
  expect(() => decrypt(key, sealed, 'Demand.submitterPhone|2')).toThrow();
  for (let at = 0; at < sealed.length; at += 1) {
    const other = Buffer.from(sealed);
    other[at] = (other[at] ?? 0) ^ 1;
    expect(() => decrypt(key, other, 'Demand.submitterPhone|1')).toThrow();
  }
});
