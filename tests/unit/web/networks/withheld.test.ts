import { expect, test } from 'vitest';
import { type Actor, ADMINISTRATOR_ROLES, type Grant, visitor } from '@/lib/kernel/actor';
import { actorFrom, administratorsWithin } from '@/lib/web/networks/withheld';

const grant = (role: Grant['role']): Grant => ({ role, regionId: null, regionPath: '/', cityId: null });
const holding = (...roles: Grant['role'][]): Actor => ({
  ...visitor,
  kind: 'person',
  personId: 'p1',
  grants: roles.map(grant),
});
const limited = administratorsWithin({ ADMIN_ADDRESSES: '10.1.0.0/16, ::1' });

test.each(ADMINISTRATOR_ROLES)('%s is none outside the networks named, and one within', (role) => {
  expect(actorFrom(holding(role), '10.2.0.1', limited)).toMatchObject({ grants: [], isWithheld: true });
  expect(actorFrom(holding(role), '', limited)).toMatchObject({ grants: [], isWithheld: true });
  for (const address of ['10.1.2.3', '::1'])
    expect(actorFrom(holding(role), address, limited)).toMatchObject({ grants: [grant(role)], isWithheld: false });
});

test('what else somebody holds stays, and whoever is no administrator is not concerned', () => {
  const both = actorFrom(holding('OFFICER', 'SECURITY_ADMINISTRATOR'), '10.2.0.1', limited);
  expect(both).toMatchObject({ grants: [grant('OFFICER')], isWithheld: true });
  const officer = actorFrom(holding('OFFICER'), '10.2.0.1', limited);
  expect(officer).toMatchObject({ grants: [grant('OFFICER')], isWithheld: false });
  expect(actorFrom(visitor, '10.2.0.1', limited)).toEqual({ ...visitor, isWithheld: false });
});

test.each([{}, { ADMIN_ADDRESSES: '' }, { ADMIN_ADDRESSES: ' ' }])('without a list there is no limit: %j', (env) => {
  const administrator = holding('AUDIT_ADMINISTRATOR');
  expect(actorFrom(administrator, '203.0.113.9', administratorsWithin(env))).toEqual({
    ...administrator,
    isWithheld: false,
  });
});

test('a list that cannot be followed stops the start', () =>
  expect(() => administratorsWithin({ ADMIN_ADDRESSES: '10.1.0.0/16, office' })).toThrow(/office/));
