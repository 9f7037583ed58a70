import { expect, test } from 'vitest';
import { chaptersOf } from '@/lib/guide/chapters-of';
import { type Actor, type GrantRole, visitor } from '@/lib/kernel/actor';

const person: Actor = { ...visitor, kind: 'person', personId: 'p' };
const holding = (role: GrantRole): Actor => ({
  ...person,
  grants: [{ role, regionId: 'r', regionPath: '/r/', cityId: 'r' }],
});

test.each([
  ['a visitor', visitor, []],
  ['somebody without a role', person, ['account']],
  [
    'a member',
    { ...person, memberships: [{ organisationId: 'o', organisationName: '甲', roles: ['OWNER'] }] },
    ['organisation', 'account'],
  ],
  ['an officer', holding('OFFICER'), ['demands', 'rounds', 'panels', 'account']],
  ['an expert', { ...person, expertIds: ['e'] }, ['expert', 'account']],
  ['an observer', holding('OBSERVER'), ['observer', 'account']],
  ['an auditor', holding('AUDIT_ADMINISTRATOR'), ['observer', 'account']],
  ['an administrator of the system', holding('SYSTEM_ADMINISTRATOR'), ['administrator', 'account']],
  ['an administrator of security', holding('SECURITY_ADMINISTRATOR'), ['administrator', 'account']],
] satisfies [string, Actor, string[]][])('%s finds the chapters of what they are', (_, actor, expected) => {
  expect(chaptersOf(actor)).toEqual(expected);
});
