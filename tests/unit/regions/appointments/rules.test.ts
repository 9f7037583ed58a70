import { expect, test } from 'vitest';
import { problemsInConfirmation, problemsInEnding, problemsInProposal } from '@/lib/regions/appointments/rules';

const codes = (problems: { code: string }[]) => problems.map(({ code }) => code.split('.').at(-1));

test.each([
  ['OFFICER', false, false, []],
  ['OFFICER', true, false, ['everywhere']],
  ['OBSERVER', true, false, ['everywhere']],
  ['AUDIT_ADMINISTRATOR', true, false, []],
  ['SECURITY_ADMINISTRATOR', true, false, []],
  ['OFFICER', false, true, ['ownAppointment']],
  ['OBSERVER', true, true, ['everywhere', 'ownAppointment']],
] as const)('proposing %s, everywhere %s, to oneself %s', (role, isEverywhere, isOneself, expected) => {
  expect(codes(problemsInProposal({ role, isEverywhere }, { isOneself }))).toEqual(expected);
});

test('nobody confirms what concerns themselves, and the last security administrator stays', () => {
  expect(codes(problemsInConfirmation({ isOneself: true }))).toEqual(['ownConfirmation']);
  expect(codes(problemsInConfirmation({ isOneself: false }))).toEqual([]);
  expect(codes(problemsInEnding(true))).toEqual(['lastSecurityAdministrator']);
  expect(codes(problemsInEnding(false))).toEqual([]);
});
