import { expect, test } from 'vitest';
import { type Actor, type GrantRole, systemActor, visitor } from '@/lib/kernel/actor';
import { appointmentPolicy } from '@/lib/regions/appointments/policy';

const holding = (personId: string, role: GrantRole, regionPath: string): Actor => ({
  ...visitor,
  kind: 'person',
  personId,
  grants: [{ role, regionId: 'x', regionPath, cityId: 'c' }],
});
const actors: Record<string, Actor> = {
  visitor,
  installation: systemActor,
  proposer: holding('p', 'SECURITY_ADMINISTRATOR', '/c/'),
  second: holding('s', 'SECURITY_ADMINISTRATOR', '/'),
  otherCity: holding('o', 'SECURITY_ADMINISTRATOR', '/other/'),
  below: holding('b', 'SECURITY_ADMINISTRATOR', '/c/d/s/'),
  system: holding('y', 'SYSTEM_ADMINISTRATOR', '/'),
  audit: holding('a', 'AUDIT_ADMINISTRATOR', '/'),
  officer: holding('f', 'OFFICER', '/c/'),
};
const appointment = { path: '/c/d/', proposedById: 'p' };

test.each([
  ['view', ['proposer', 'second']],
  ['appoint', ['installation', 'proposer', 'second']],
  ['confirm', ['second']],
  ['refuse', ['second']],
  ['withdraw', ['proposer']],
  ['revoke', ['installation', 'proposer', 'second']],
  ['actAlone', []],
] as const)('%s is for %j', (act, expected) => {
  const may = Object.keys(actors).filter((name) => appointmentPolicy[act](actors[name] ?? visitor, appointment));
  expect(may).toEqual(expected);
});
