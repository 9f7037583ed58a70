import { hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checksOf, type Published } from '@/lib/reviews/drawing/checks';
import { drawnFrom } from '@/lib/reviews/drawing/draw';
import { type DrawRule, stratumOf } from '@/lib/reviews/drawing/rule';
import { openingText, readStatement, seedHashOf, statementText, textHash } from '@/lib/reviews/drawing/statement';

const rule: DrawRule = {
  strata: [
    { kind: 'FINANCE', seats: 2 },
    { kind: 'ANY', seats: 3 },
  ],
  substitutes: 2,
  excludesConflicts: true,
  fullAt: 10,
  capacity: 20,
  namesPublic: true,
};
const seed = '07'.repeat(32);
const openingOf = (ticket: string): string =>
  openingText({ salt: `salt of ${ticket}`, ticket, name: '王一', employer: '某高校' });
const tickets = Array.from({ length: 16 }, (_, index) => {
  const ticket = textHash(`ticket ${index}`).slice(0, 8);
  return {
    ticket,
    stratum: index % 2,
    commitment: textHash(openingOf(ticket)),
    exclusion: index % 5 === 4 ? ('CONFLICT' as const) : null,
  };
});
const text = statementText({ drawId: 'd', number: 1, rule, seedHash: seedHashOf(hexToBytes(seed)), tickets });
const lots = { statementHash: textHash(text), seed, publicValue: '3399.77' };
const drawn = drawnFrom(readStatement(text), lots);
const published: Published = {
  ...lots,
  statement: text,
  result: drawn.map(({ seats, substitutes }) => [...seats, ...substitutes]),
  openings: drawn.flatMap(({ seats }) => seats.map((ticket) => ({ ticket, opening: openingOf(ticket) }))),
};

test('seats go by the strata, nobody twice, and nobody who is excluded', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 20 }), (publicValue) => {
      const strata = drawnFrom({ rule, tickets }, { ...lots, publicValue });
      expect(strata.map(({ seats, substitutes }) => [seats.length, substitutes.length])).toEqual([
        [2, 2],
        [3, 2],
      ]);
      const all = strata.flatMap(({ seats, substitutes }) => [...seats, ...substitutes]);
      expect(new Set(all).size).toBe(all.length);
      for (const [stratum, { seats, substitutes }] of strata.entries())
        for (const ticket of [...seats, ...substitutes])
          expect(tickets.find((each) => each.ticket === ticket)).toMatchObject({ stratum, exclusion: null });
    }),
    { numRuns: 60 },
  );
});

test('the order in which the pool was read makes no difference', () => {
  expect(drawnFrom({ rule, tickets: tickets.toReversed() }, lots)).toEqual(drawn);
  expect(statementText({ ...readStatement(text), tickets: tickets.toReversed() })).toBe(text);
});

test('another value of the witness, another seed or another statement is another draw', () => {
  const orders = [
    lots,
    { ...lots, publicValue: '3399.78' },
    { ...lots, seed: '08'.repeat(32) },
    { ...lots, statementHash: textHash(`${text} `) },
  ].map((each) => JSON.stringify(drawnFrom({ rule, tickets }, each)));
  expect(new Set(orders).size).toBe(orders.length);
});

test('whoever has fewer than it has seats gives all of them, and no substitutes', () => {
  const [only] = tickets;
  expect(drawnFrom({ rule, tickets: [only as never] }, lots)).toEqual([
    { seats: [only?.ticket], substitutes: [] },
    { seats: [], substitutes: [] },
  ]);
});

test('what is published proves itself', () => {
  expect(checksOf(published)).toEqual({ statement: true, seed: true, result: true, names: true });
});

test.each<[what: string, change: Partial<Published>, fails: string[]]>([
  ['a byte of the statement', { statement: text.replace('"seats":3', '"seats":2') }, ['statement', 'result']],
  ['the seed', { seed: `08${seed.slice(2)}` }, ['seed', 'result']],
  ['the value of the witness', { publicValue: '3399.770' }, ['result']],
  ['the order of two', { result: published.result.map((each) => each.toReversed()) }, ['result']],
  ['a name', { openings: published.openings.map((each) => ({ ...each, opening: `${each.opening} ` })) }, ['names']],
  ['whose name it is', { openings: [{ ticket: 'another', opening: openingOf('another') }] }, ['names']],
])('whoever changes %s is found out', (_what, change, fails) => {
  const checks = checksOf({ ...published, ...change });
  expect(Object.entries(checks).flatMap(([name, holds]) => (holds ? [] : [name]))).toEqual(fails);
});

test('any changed byte of the statement changes its hash', () => {
  fc.assert(
    fc.property(fc.nat({ max: text.length - 1 }), (at) => {
      const other = `${text.slice(0, at)}${text[at] === '0' ? '1' : '0'}${text.slice(at + 1)}`;
      expect(textHash(other)).not.toBe(textHash(text));
    }),
    { numRuns: 100 },
  );
});

test('an expert stands in the stratum of their kind, else among any, else in none', () => {
  expect(stratumOf(rule, 'FINANCE')).toBe(0);
  expect(stratumOf(rule, 'RESIDENT')).toBe(1);
  expect(stratumOf({ strata: [{ kind: 'FINANCE', seats: 1 }] }, 'RESIDENT')).toBeNull();
});
