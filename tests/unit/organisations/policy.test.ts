import { describe, expect, it } from 'vitest';
import { type Actor, type Grant, type Membership, systemActor, visitor } from '@/lib/kernel/actor';
import { organisationPolicy } from '@/lib/organisations/policy';
import { shownTo } from '@/lib/organisations/shown-to';

const organisation = {
  id: 'o',
  status: 'PENDING',
  region: { path: '/c/d/s/' },
  contactPhone: '13800001234',
  contactEmail: 'zhang@x.cn',
  bankAccountNumber: '6222020000000001234',
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

describe('shownTo', () => {
  it('shows the account number to owner and finance only', () => {
    const whole = Object.keys(actors).filter(
      (name) => shownTo(actors[name] ?? visitor, organisation).bankAccountNumber === organisation.bankAccountNumber,
    );
    expect(whole).toEqual(['owner', 'finance']);
    expect(shownTo(actors['cityOfficer'] ?? visitor, organisation)).toMatchObject({
      bankAccountNumber: '****1234',
      contactPhone: '13800001234',
    });
  });
  it('masks contacts for those who neither belong nor are in charge', () => {
    expect(shownTo(actors['observer'] ?? visitor, organisation)).toMatchObject({
      contactPhone: '138****1234',
      contactEmail: 'z***@x.cn',
    });
  });
});
