import { expect, test } from 'vitest';
import { areApart, MEMBERSHIP, mailboxOf } from '@/lib/people/offices';

const [system, security, audit] = ['SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'];

test.each([
  [system, security, true],
  [system, audit, true],
  [security, audit, true],
  [security, security, false],
  [system, 'OFFICER', true],
  [security, 'OBSERVER', true],
  [audit, 'EXPERT', true],
  [security, MEMBERSHIP, true],
  ['OFFICER', 'OBSERVER', false],
  ['EXPERT', MEMBERSHIP, false],
] as const)('%s beside %s excluded: %s', (one, other, excluded) => {
  expect(areApart(one, other)).toBe(excluded);
  expect(areApart(other, one)).toBe(excluded);
});

test.each([
  ['Chen@example.cn', 'chen', 'example.cn'],
  ['chen+second@example.cn', 'chen', 'example.cn'],
  ['chen.li@example.cn', 'chen.li', 'example.cn'],
])('the mailbox of %s', (email, local, domain) => {
  expect(mailboxOf(email)).toEqual({ local, domain });
});
