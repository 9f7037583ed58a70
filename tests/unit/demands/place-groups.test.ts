import { expect, test } from 'vitest';
import { placeGroups } from '@/components/demands/raising/place-groups';

const region = (path: string, level: string) => ({ id: path, name: path.split('/').at(-2) ?? '', path, level });

test('a district’s streets with their communities; the district stands for itself', () => {
  const options = [
    region('/c/d/', 'DISTRICT'),
    region('/c/d/s/', 'STREET'),
    region('/c/d/s/k/', 'COMMUNITY'),
    region('/c/d/s/l/', 'COMMUNITY'),
    region('/c/d/t/', 'STREET'),
  ];
  expect(
    placeGroups(options).map(({ name, above, places }) => [name, above, places.map((place) => place.name)]),
  ).toEqual([
    ['d', '', []],
    ['s', '', ['k', 'l']],
    ['t', '', []],
  ]);
});

test('what holds streets is told from a street, so that it is not offered as one', () => {
  const options = [region('/c/d/', 'DISTRICT'), region('/c/d/s/', 'STREET'), region('/c/d/s/k/', 'COMMUNITY')];
  expect(placeGroups(options).map(({ holdsStreets }) => holdsStreets)).toEqual([true, false]);
});

test('streets of several districts are named with theirs', () => {
  const options = [
    region('/c/', 'CITY'),
    region('/c/d/', 'DISTRICT'),
    region('/c/d/s/', 'STREET'),
    region('/c/e/', 'DISTRICT'),
    region('/c/e/u/', 'STREET'),
    region('/c/e/u/m/', 'COMMUNITY'),
  ];
  expect(placeGroups(options).map(({ name, above }) => [name, above])).toEqual([
    ['c', ''],
    ['d', ''],
    ['s', 'd'],
    ['e', ''],
    ['u', 'e'],
  ]);
});

test('a community alone is a place of its own', () => {
  expect(placeGroups([region('/c/d/s/k/', 'COMMUNITY')])).toEqual([
    { id: '/c/d/s/k/', name: 'k', above: '', holdsStreets: false, places: [] },
  ]);
});
