import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, systemActor, visitor } from '@/lib/kernel/actor';
import {
  all,
  among,
  any,
  given,
  isNot,
  member,
  own,
  type Part,
  sees,
  system,
  through,
  within,
} from '@/lib/kernel/sees';
import { matches } from '@/tests/support/matches';

type Row = {
  id: string;
  status: string;
  organisationId: string | null;
  personId: string | null;
  submittedAt: Date | null;
  region: { path: string };
  round: { id: string; region: { path: string } };
  /** What of it there may be none of. */
  main: { id: string; region: { path: string } } | null;
};

const organisations = ['o1', 'o2', 'o3'];
const people = ['p1', 'p2'];
const places = ['/a/', '/a/b/', '/a/b/c/', '/a/bb/', '/d/'];
const roles = ['OFFICER', 'OBSERVER', 'EXPERT'] as const;
const statuses = ['DRAFT', 'OPEN', 'REMOVED'];
const maybe = <T>(values: T[]) => fc.option(fc.constantFrom(...values));

const row: fc.Arbitrary<Row> = fc.record({
  id: fc.constantFrom(...organisations),
  status: fc.constantFrom(...statuses),
  organisationId: maybe(organisations),
  personId: maybe(people),
  submittedAt: maybe([new Date(0)]),
  region: fc.record({ path: fc.constantFrom(...places) }),
  round: fc.record({ id: fc.constant('r'), region: fc.record({ path: fc.constantFrom(...places) }) }),
  main: fc.option(fc.record({ id: fc.constant('m'), region: fc.record({ path: fc.constantFrom(...places) }) })),
});

const person: fc.Arbitrary<Actor> = fc.record({
  kind: fc.constant('person' as const),
  personId: maybe(people),
  name: fc.constant(''),
  sessionId: fc.constant(null),
  expertIds: fc.subarray(['e1', 'e2']),
  grants: fc.array(
    fc.record({
      role: fc.constantFrom(...roles),
      regionId: fc.constant(null),
      regionPath: fc.constantFrom(...places),
      cityId: fc.constant(null),
    }),
    { maxLength: 3 },
  ),
  memberships: fc.array(
    fc.record({
      organisationId: fc.constantFrom(...organisations),
      organisationName: fc.constant(''),
      roles: fc.subarray(['OWNER' as const, 'EDITOR' as const]),
    }),
    { maxLength: 2 },
  ),
});
const actor = fc.oneof({ weight: 8, arbitrary: person }, fc.constant(visitor), fc.constant(systemActor));

const roundSees = sees<'round', Row['round'], object>(within('region.path', 'OFFICER'));
const words: Part<Row>[] = [
  system,
  member('organisationId'),
  member('id', 'OWNER'),
  own('personId'),
  within('region.path', 'OFFICER', 'OBSERVER'),
  within('round.region.path', 'OFFICER'),
  through('round', roundSees),
  through('main', roundSees),
  through('main', { part: system }),
  given('submittedAt'),
  among('status', () => ['OPEN']),
  among('status', () => []),
  isNot('status', 'REMOVED'),
  among('personId', ({ expertIds }) => (expertIds.length === 0 ? [] : ['p1'])),
];

/** Sentences of any depth, the empty ones too. */
const { sentence } = fc.letrec<{ sentence: Part<Row>; word: Part<Row> }>((tie) => ({
  word: fc.constantFrom(...words),
  sentence: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('word'),
    fc.array(tie('sentence'), { maxLength: 3 }).map((parts) => any(...parts)),
    fc.array(tie('sentence'), { maxLength: 3 }).map((parts) => all(...parts)),
  ),
}));

describe('a sentence', () => {
  it('says to the database exactly what it judges, and never an empty OR', () => {
    fc.assert(
      fc.property(sentence, actor, row, (part, who, what) => {
        const said = sees<'row', Row, object>(part);
        expect(matches(said.where(who), what)).toBe(said.judge(who, what));
      }),
      { numRuns: 5_000 },
    );
  });

  it('gives its mark to nothing that it does not judge well', () => {
    fc.assert(
      fc.property(sentence, actor, row, (part, who, what) => {
        const said = sees<'row', Row, object>(part);
        expect(said.look(who, what)).toBe(said.judge(who, what) ? what : null);
      }),
    );
  });
});

it('whoever holds nothing sees nothing; a sentence of none matches none, of all matches all', () => {
  const inCharge = sees<'row', Row, object>(within('region.path', 'OFFICER'));
  expect(inCharge.where(visitor)).toEqual({ id: { in: [] } });
  expect(sees<'row', Row, object>(any()).where(systemActor)).toEqual({ id: { in: [] } });
  expect(sees<'row', Row, object>(all()).where(visitor)).toEqual({ NOT: { id: { in: [] } } });
  expect(inCharge.look(systemActor, null)).toBeNull();
});

it('does not compile with a path that the row has not', () => {
  // @ts-expect-error the path is misspelt
  sees<'row', Row, object>(within('regoin.path', 'OFFICER'));
  // @ts-expect-error not a text
  sees<'row', Row, object>(any(system, member('submittedAt')));
  // @ts-expect-error one of two is wrong
  sees<'row', Row, object>(any(own('personId'), all(given('submittedAt'), isNot('state', 'OPEN'))));
});
