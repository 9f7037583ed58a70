import { expect, test } from 'vitest';
import { type Actor, type GrantRole, visitor } from '@/lib/kernel/actor';
import { actingAs, actingFirst, capacitiesOf } from '@/lib/web/acting/capacities';

const grant = (role: GrantRole, regionId: string | null) => ({
  role,
  regionId,
  regionPath: `/${regionId}/`,
  cityId: 'c',
});
const membership = (organisationId: string) => ({
  organisationId,
  organisationName: `机构${organisationId}`,
  roles: [],
});
const person: Actor = {
  ...visitor,
  kind: 'person',
  personId: 'p',
  grants: [grant('OBSERVER', 'c'), grant('OFFICER', 's'), grant('OFFICER', 'd')],
  memberships: [membership('1'), membership('2')],
  expertIds: ['e'],
};
const offices = {
  c: { officeName: '甲市民政局', level: 'CITY' },
  d: { officeName: '甲市乙区民政局', level: 'DISTRICT' },
  s: { officeName: '丙街道办事处', level: 'STREET' },
};

test('each role, organisation and office is one way to act, the office first', () => {
  expect(capacitiesOf(person, offices).map(({ name, role, href }) => [name, role, href])).toEqual([
    ['丙街道办事处', 'streetOfficer', '/office'],
    ['甲市乙区民政局', 'districtOfficer', '/office'],
    ['', 'expert', '/review'],
    ['机构1', 'member', '/my'],
    ['机构2', 'member', '/my'],
    ['甲市民政局', 'observer', '/observe'],
  ]);
  expect(capacitiesOf(visitor, offices)).toEqual([]);
});

test('what was chosen is remembered while it is held', () => {
  const all = capacitiesOf(person, offices);
  expect(actingAs(all, 'member:2')?.name).toBe('机构2');
  expect(actingAs(all, 'OFFICER:elsewhere')?.name).toBe('丙街道办事处');
  expect(actingAs([], 'expert')).toBeUndefined();
});

test('acting as one changes the order of what is held, and nothing else', () => {
  const acting = actingFirst(person, 'OFFICER:d');
  expect(acting.grants.map(({ regionId }) => regionId)).toEqual(['d', 'c', 's']);
  expect(acting.grants.toSorted((a, b) => (a.regionId ?? '').localeCompare(b.regionId ?? ''))).toEqual(
    person.grants.toSorted((a, b) => (a.regionId ?? '').localeCompare(b.regionId ?? '')),
  );
  expect(actingFirst(person, 'member:2').memberships.map(({ organisationId }) => organisationId)).toEqual(['2', '1']);
  expect(actingFirst(person, 'SYSTEM_ADMINISTRATOR:')).toEqual(person);
});
