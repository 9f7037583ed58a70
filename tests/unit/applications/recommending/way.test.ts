import { describe, expect, test } from 'vitest';
import { type Chain, nextFrom, wayThrough } from '@/lib/applications/recommending/way';
import type { RecommendationTerms } from '@/lib/plans/terms/recommendation';

const levels = ['CITY', 'DISTRICT', 'STREET', 'COMMUNITY'] as const;
/** '/c/d1/s1/m1/' as the tree holds it: a name for each step down. */
const chain = (path: string): Chain => {
  const ids = path.split('/').filter(Boolean);
  return ids.map((id, depth) => ({
    id,
    level: levels[depth] ?? 'COMMUNITY',
    path: `/${ids.slice(0, depth + 1).join('/')}/`,
  }));
};
const both = (spanningSkips: boolean): RecommendationTerms => ({
  levels: [
    { level: 'STREET', days: 5, quota: null },
    { level: 'DISTRICT', days: 10, quota: null },
  ],
  spanningSkips,
});

describe('wayThrough', () => {
  test.each<[string, boolean, string, string[], string[]]>([
    ['a community, by its street and its district', false, '/c/', ['/c/d1/s1/m1/'], ['0 s1', '1 d1']],
    ['a place as wide as a district passes the street over', false, '/c/', ['/c/d1/'], ['1 d1']],
    ['a place as wide as the city is the city’s at once', false, '/c/', ['/c/'], []],
    [
      'two streets of one district, where the main place decides',
      false,
      '/c/',
      ['/c/d1/s1/', '/c/d1/s2/'],
      ['0 s1', '1 d1'],
    ],
    ['two streets of one district, where what spans is passed over', true, '/c/', ['/c/d1/s1/', '/c/d1/s2/'], ['1 d1']],
    ['two districts, where what spans is passed over', true, '/c/', ['/c/d1/s1/', '/c/d2/s3/'], []],
    ['two communities of one street', true, '/c/', ['/c/d1/s1/m1/', '/c/d1/s1/m2/'], ['0 s1', '1 d1']],
    ['a street beside a whole district spans more than the street', true, '/c/', ['/c/d1/s1/', '/c/d1/'], ['1 d1']],
    ['a district’s own round asks its streets only', true, '/c/d1/', ['/c/d1/s1/'], ['0 s1']],
    ['a place outside the round’s region has no office in it', false, '/c/d1/', ['/c/d2/s3/'], []],
    ['no place at all', false, '/c/', [], []],
  ])('%s', (_name, skips, roundPath, places, expected) => {
    const way = wayThrough(both(skips), { roundPath, places: places.map(chain) });
    expect(way.map(({ ordinal, regionId }) => `${ordinal} ${regionId}`)).toEqual(expected);
  });

  test('where the last level is passed the round’s own office is next', () => {
    const way = wayThrough(both(true), { roundPath: '/c/', places: [chain('/c/d1/s1/')] });
    expect([nextFrom(way, 0), nextFrom(way, 1), nextFrom(way, 2)].map((step) => step?.regionId)).toEqual([
      's1',
      'd1',
      undefined,
    ]);
  });
});
