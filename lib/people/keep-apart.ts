import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import type { Tx } from '@/lib/db/client';
import { takeTurn } from '@/lib/db/take-turn';
import { type Problem, refuseIf } from '@/lib/kernel/refusal';
import { beginningWith } from '@/lib/lists/containing';
import { areApart, MEMBERSHIP, mailboxOf, type Office } from './offices';

type Wanted = { email: string; office: Office };

/**
 * Before somebody is given an office: none of what they hold, under any account of theirs, may exclude it (三员分立). The
 * database holds the same for each account (trigger keep_administrators_apart).
 * @throws Refusal 'refused' at the given field
 */
export async function keepApart(tx: Tx, { email, office }: Wanted, field?: string): Promise<void> {
  const accounts = await accountsOf(tx, { email });
  // The trigger takes the same turn: of two offices of one moment the second sees the first.
  for (const personId of accounts.toSorted()) await takeTurn(tx, `appoint:${personId}`);
  const held = await officesOf(tx, accounts);
  const problem: Problem = { code: 'people.problems.officesApart', ...(field === undefined ? {} : { field }) };
  refuseIf(held.some((one) => areApart(one, office)) ? [problem] : []);
}

/** Whether this account and that of the address are one person's, as far as it shows. */
export const isSamePerson = async (tx: Tx, personId: string, { email }: { email: string }): Promise<boolean> =>
  (await accountsOf(tx, { email })).includes(personId);

/** Every account that is the person's of this address: with the same mailbox, or the same telephone. */
export async function accountsOf(tx: Tx, { email }: { email: string }): Promise<string[]> {
  const known = await tx.person.findUnique({ where: { email }, select: { phoneIndex: true } });
  const phoneIndex = known?.phoneIndex ?? '';
  const mailbox = mailboxOf(email);
  const alike = await tx.person.findMany({
    where: {
      OR: [
        { email: beginningWith(`${mailbox.local}@`) },
        { email: beginningWith(`${mailbox.local}+`) },
        ...(phoneIndex === '' ? [] : [{ phoneIndex }]),
      ],
    },
    select: { id: true, email: true, phoneIndex: true },
  });
  const isSame = (other: (typeof alike)[number]): boolean =>
    (phoneIndex !== '' && other.phoneIndex === phoneIndex) || isDeepStrictEqual(mailboxOf(other.email), mailbox);
  return alike.filter(isSame).map(({ id }) => id);
}

async function officesOf(tx: Tx, personIds: string[]): Promise<Office[]> {
  const theirs = { personId: { in: personIds } };
  const grants = await tx.roleGrant.findMany({ where: { ...theirs, revokedAt: null }, select: { role: true } });
  const onRoster = await tx.expert.count({ where: theirs });
  const memberships = await tx.organisationMember.count({ where: { ...theirs, leftAt: null } });
  return [
    ...grants.map(({ role }) => role),
    ...(onRoster > 0 ? ['EXPERT'] : []),
    ...(memberships > 0 ? [MEMBERSHIP] : []),
  ];
}
