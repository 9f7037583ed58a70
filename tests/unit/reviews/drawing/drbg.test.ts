import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hmacDrbg } from '@/lib/reviews/drawing/drbg';
import { below, fairBelow, shuffled } from '@/lib/reviews/drawing/shuffle';

const bytes = (count: number, value: number): Uint8Array => new Uint8Array(count).fill(value);
const randomFrom = (seed: number) =>
  hmacDrbg({ entropy: bytes(32, seed), nonce: bytes(32, 1), personalization: bytes(0, 0) });

test('the generator gives what NIST’s validation programme (CAVP, HMAC_DRBG, SHA-256, no reseed) says it must', () => {
  const random = hmacDrbg({
    entropy: hexToBytes('ca851911349384bffe89de1cbdc46e6831e44d34a4fb935ee285dd14b71a7488'),
    nonce: hexToBytes('659ba96c601dc69fc902940805ec0ca8'),
    personalization: bytes(0, 0),
  });
  random(128);
  expect(bytesToHex(random(128))).toBe(
    'e528e9abf2dece54d47c7e75e5fe302149f817ea9fb4bee6f4199697d04d5b89d54fbb978a15b5c443c9ec21036d2460b6f73ebad0dc2aba6e624abf07745bc107694bb7547bb0995f70de25d6b29e2d3011bb19d27676c07162c8b5ccde0668961df86803482cb37ed6d5c0bb8d50cf1f50d476aa0458bdaba806f48be9dcb8',
  );
});

test('a number that would favour a remainder is thrown away, and the next one taken', () => {
  // Of 2^32 numbers 4294967292 are fair among six: the last four are not.
  expect(fairBelow(6)).toBe(4_294_967_292);
  const given = [
    [255, 255, 255, 255],
    [255, 255, 255, 252],
    [255, 255, 255, 251],
  ];
  expect(below(6, () => Uint8Array.from(given.shift() ?? []))).toBe(4_294_967_291 % 6);
  expect(given).toEqual([]);
});

test.each([1, 2, 3, 7, 256, 1_000, 65_537, 2 ** 31 + 1])(
  'of the fair numbers every remainder by %i comes equally often, and most numbers are fair',
  (bound) => {
    expect(fairBelow(bound) % bound).toBe(0);
    expect(fairBelow(bound)).toBeGreaterThanOrEqual(2 ** 31);
    expect(fairBelow(bound) + bound).toBeGreaterThan(2 ** 32);
  },
);

test('every order of three is reached by exactly one way of drawing', () => {
  const orders = [0, 1, 2].flatMap((first) =>
    [0, 1].map((second) => {
      const given = [first, second];
      return shuffled(['a', 'b', 'c'], () => Uint8Array.of(0, 0, 0, given.shift() ?? 0)).join('');
    }),
  );
  expect(new Set(orders)).toEqual(new Set(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']));
});

test('what is shuffled is the same things in another order, the same from the same seed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 60 }), fc.integer({ min: 0, max: 255 }), (things, seed) => {
      const order = shuffled(things, randomFrom(seed));
      expect(order.toSorted()).toEqual(things.toSorted());
      expect(shuffled(things, randomFrom(seed))).toEqual(order);
    }),
    { numRuns: 40 },
  );
});
