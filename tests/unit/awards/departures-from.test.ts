import { describe, expect, it } from 'vitest';
import { departuresFrom } from '@/lib/awards/departures/departures-from';
import { needsReason, problemsWithDepartures, standingOf } from '@/lib/awards/departures/rules';

const place = (
  rank: number | null,
  isAwarded: boolean,
  more: { categoryCode?: string; topicId?: string; score?: string } = {},
) => ({
  id: `r${rank}${more.categoryCode ?? more.topicId ?? ''}`,
  rank,
  isAwarded,
  score: more.score ?? '80.00',
  categoryCode: more.categoryCode ?? null,
  topicId: more.topicId ?? null,
});
const rules = { quotas: [], passLine: 60 };
const told = (departures: ReturnType<typeof departuresFrom>) =>
  departures.map(({ id, favouredIds }) => `${id}: ${favouredIds.join(' ')}`);

describe('departures', () => {
  it.each([
    ['none where awards come first', [place(1, true), place(2, true), place(3, false)], []],
    ['one that is passed over', [place(1, true), place(2, false), place(3, true)], ['r2: r3']],
    ['none of who is under the pass line', [place(1, false, { score: '59.99' }), place(2, true)], []],
    ['none of who was never ranked', [place(1, true), place(null, false)], []],
    ['before one that was never ranked', [place(1, false), place(null, true)], ['r1: rnull']],
  ])('%s', (_name, ranking, expected) => {
    expect(told(departuresFrom(ranking, rules, false))).toEqual(expected);
  });

  it('counts equals only where no chair has put them in order', () => {
    const ranking = [place(1, false), { ...place(1, true), id: 'equal' }];
    expect(told(departuresFrom(ranking, rules, false))).toEqual([]);
    expect(told(departuresFrom(ranking, rules, true))).toEqual(['r1: equal']);
  });

  it('compares a place of a category within it, and places beyond with everybody', () => {
    const quotas = [
      { categoryCode: 'A', places: 1 },
      { categoryCode: 'B', places: 1 },
    ];
    const ranking = [
      place(1, true, { categoryCode: 'A' }),
      place(2, false, { categoryCode: 'A' }),
      place(3, true, { categoryCode: 'B' }),
    ];
    expect(told(departuresFrom(ranking, { ...rules, quotas }, false))).toEqual([]);
    const beyond = [...ranking, place(4, true, { categoryCode: 'B' })];
    expect(told(departuresFrom(beyond, { ...rules, quotas }, false))).toEqual(['r2A: r4B']);
  });

  it('compares who answers a topic with those who answer the same', () => {
    const [one, other] = [{ topicId: 'T' }, { topicId: 'U' }];
    const ranking = [place(1, true, one), place(2, false, one), place(3, true, other), place(4, false, other)];
    expect(told(departuresFrom(ranking, rules, false))).toEqual([]);
    const worse = [place(1, false, one), place(2, true, one), place(3, true, other)];
    expect(told(departuresFrom(worse, rules, false))).toEqual(['r1T: r2T']);
  });
});

it.each([
  ['nothing was said', undefined, 'OPEN'],
  ['said for these', { status: 'STATED', favouredIds: ['b', 'c'] }, 'STATED'],
  ['signed', { status: 'SIGNED', favouredIds: ['b'] }, 'SIGNED'],
  ['signed for others', { status: 'SIGNED', favouredIds: ['c'] }, 'LAPSED'],
  ['returned', { status: 'RETURNED', favouredIds: ['b'] }, 'RETURNED'],
] as const)('stands as it should: %s', (_name, stated, expected) => {
  const standing = standingOf(['b'], stated);
  expect(standing).toBe(expected);
  expect(needsReason(standing)).toBe(expected !== 'STATED' && expected !== 'SIGNED');
  expect(problemsWithDepartures([standing])).toHaveLength(expected === 'SIGNED' ? 0 : 1);
});
