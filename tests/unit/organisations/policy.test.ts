import { describe, expect, it, test } from 'vitest';
import { type Actor, type Grant, type Membership, systemActor, visitor } from '@/lib/kernel/actor';
import { organisationPolicy, organisationReader } from '@/lib/organisations/policy';

const organisation = {
  id: 'o',
  status: 'PENDING',
  region: { path: '/c/d/s/' },
} as const;
const person = { ...visitor, kind: 'person', personId: 'p', name: '某人' } as const;
const holding = (role: Grant['role'], regionPath: string): Actor => ({
  ...person,
  grants: [{ role, regionId: 'x', regionPath, cityId: 'c' }],
});
const member = (...roles: Membership['roles']): Actor => ({
  ...person,
  memberships: [{ organisationId: 'o', organisationName: '甲', roles }],
});

const actors: Record<string, Actor> = {
  visitor,
  system: systemActor,
  stranger: person,
  cityOfficer: holding('OFFICER', '/c/'),
  streetOfficer: holding('OFFICER', '/c/d/s/'),
  otherStreet: holding('OFFICER', '/c/d/t/'),
  otherCity: holding('OFFICER', '/other/'),
  observer: holding('OBSERVER', '/c/'),
  systemAdministrator: holding('SYSTEM_ADMINISTRATOR', '/'),
  securityAdministrator: holding('SECURITY_ADMINISTRATOR', '/'),
  auditAdministrator: holding('AUDIT_ADMINISTRATOR', '/'),
  owner: member('OWNER'),
  editor: member('EDITOR'),
  finance: member('FINANCE'),
};

const who = (act: keyof typeof organisationPolicy) =>
  Object.keys(actors).filter((name) => organisationPolicy[act](actors[name] ?? visitor, organisation));

describe('organisationPolicy', () => {
  it('says who may, act by act', () => {
    expect(who('view')).toEqual(['system', 'cityOfficer', 'streetOfficer', 'observer', 'owner', 'editor', 'finance']);
    expect(who('update')).toEqual(['owner', 'editor']);
    expect(who('manageMembers')).toEqual(['owner']);
    expect(who('updateBankAccount')).toEqual(['owner', 'finance']);
    for (const act of ['verify', 'returnForCorrection', 'refuse', 'overrideUscc', 'recordStanding'] as const)
      expect(who(act)).toEqual(['cityOfficer', 'streetOfficer']);
  });
});

test.each([
  ['owner', 'keeper'],
  ['finance', 'keeper'],
  ['editor', 'member'],
  ['cityOfficer', 'caller'],
  ['streetOfficer', 'caller'],
  ['observer', 'staff'],
  ['otherStreet', 'public'],
  ['stranger', 'public'],
  ['visitor', 'public'],
] as const)('%s reads its contacts and its account as %s', (name, reader) =>
  expect(organisationReader(actors[name] ?? systemActor, organisation)).toBe(reader),
);
