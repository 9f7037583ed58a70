import { expect, test } from 'vitest';
import { type Actor, type GrantRole, visitor } from '@/lib/kernel/actor';
import { roundPolicy } from '@/lib/rounds/policy';

const round = { region: { path: '/city/district/' } };
const actor = (role: GrantRole, regionPath: string): Actor => ({
  ...visitor,
  kind: 'person',
  personId: 'p',
  grants: [{ role, regionId: 'r', regionPath, cityId: 'city' }],
});

test.each([
  ['OFFICER', '/city/district/', true, true],
  ['OFFICER', '/city/', true, true],
  ['OFFICER', '/city/district/street/', false, false],
  ['OFFICER', '/elsewhere/', false, false],
  ['OBSERVER', '/city/', true, false],
  ['EXPERT', '/city/', false, false],
  ['SYSTEM_ADMINISTRATOR', '/city/', false, false],
  ['SECURITY_ADMINISTRATOR', '/', false, false],
  ['AUDIT_ADMINISTRATOR', '/', false, false],
] as const)('%s at %s may view: %s, manage: %s', (role, path, view, manage) => {
  const who = actor(role, path);
  expect(roundPolicy.view(who, round)).toBe(view);
  for (const act of ['manage', 'edit', 'publish', 'cancel', 'extend', 'startScreening'] as const)
    expect(roundPolicy[act](who, round)).toBe(manage);
});

test('a visitor may nothing', () => {
  expect(Object.values(roundPolicy).some((may) => may(visitor, round))).toBe(false);
});
