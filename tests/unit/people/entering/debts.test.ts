import { describe, expect, it } from 'vitest';
import { debtOf, idleMsOf, rolesHeld } from '@/lib/people/entering/debts';
import { readSettings } from '@/lib/people/entering/settings';

const signedInAt = new Date('2026-03-02T02:00:00Z');
const daysBefore = (days: number) => new Date(signedInAt.getTime() - days * 86_400_000);
const settings = readSettings({ SECOND_FACTOR: 'ADMINISTRATOR, FINANCE' });
const officer = {
  roles: ['OFFICER'],
  codeDueAt: null,
  signedInAt,
  passwordSince: daysBefore(10),
  hasSecondFactor: false,
};

describe('debtOf', () => {
  it.each([
    ['an officer', {}, null],
    ['whoever has a factor and has not entered its code', { hasSecondFactor: true, codeDueAt: signedInAt }, 'code'],
    ['an administrator without a factor', { roles: ['SECURITY_ADMINISTRATOR'] }, 'secondFactor'],
    ['an administrator with one', { roles: ['SECURITY_ADMINISTRATOR'], hasSecondFactor: true }, null],
    ['who keeps an organisation’s money', { roles: ['EDITOR', 'FINANCE'] }, 'secondFactor'],
    [
      'an administrator with a password of 89 days',
      { roles: ['SYSTEM_ADMINISTRATOR'], passwordSince: daysBefore(89), hasSecondFactor: true },
      null,
    ],
    [
      'an administrator with a password of 90 days',
      { roles: ['SYSTEM_ADMINISTRATOR'], passwordSince: daysBefore(90), hasSecondFactor: true },
      'password',
    ],
    [
      'an administrator with that and no factor',
      { roles: ['SYSTEM_ADMINISTRATOR'], passwordSince: daysBefore(90) },
      'password',
    ],
    ['an officer with a password of years', { passwordSince: daysBefore(2_000) }, null],
  ] as const)('%s', (_who, differing, debt) => {
    expect(debtOf({ ...officer, ...differing }, settings)).toBe(debt);
  });

  it('is nobody’s where nothing is asked', () => {
    expect(debtOf({ ...officer, roles: ['ADMINISTRATOR', 'FINANCE'] }, readSettings({}))).toBeNull();
    expect(debtOf({ ...officer, roles: [] }, readSettings({ SECOND_FACTOR: 'OTHERS' }))).toBe('secondFactor');
  });
});

it('counts every role, wherever it is held, and the strictest limit of them', () => {
  const roles = rolesHeld({
    grants: [{ role: 'OFFICER' }],
    memberships: [{ roles: ['OWNER', 'FINANCE'] }],
    expertIds: ['e1'],
  });
  expect(roles).toEqual(['OFFICER', 'OWNER', 'FINANCE', 'EXPERT']);
  expect(idleMsOf(roles, settings)).toBe(30 * 60_000);
});
