import { isAdministratorRole } from '@/lib/kernel/actor';

/** What somebody may hold: a role, or a place among an organisation's people. */
export type Office = string;
export const MEMBERSHIP: Office = 'MEMBER';

/** Whether one person may hold both: an administrator holds nothing but the same administration, perhaps at several places. */
export const areApart = (one: Office, other: Office): boolean =>
  one !== other && (isAdministratorRole(one) || isAdministratorRole(other));

/** The mailbox behind an address: what stands after a plus sign is the mailbox's own sorting (RFC 5233). */
export function mailboxOf(email: string): { local: string; domain: string } {
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  return { local: local.split('+')[0] ?? '', domain };
}
