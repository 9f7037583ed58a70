import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { MemberRole } from '@/lib/db/generated/enums';
import { type LetterText, postLetter } from '@/lib/mail/post-letter';
import { knownName } from '@/lib/people/rules';
import { isOpen } from './member-invitations';

/** Writes to everybody who can act on the organisation's papers, or is asked to be its owner. */
export async function tellMembers(
  tx: Tx,
  { organisationId, letter }: { organisationId: string; letter: (name: string) => LetterText },
  now: Date,
): Promise<void> {
  const members = await membersAs(tx, { organisationId, roles: ['OWNER', 'EDITOR'] });
  const asked = await tx.memberInvitation.findMany({
    where: { organisationId, ...isOpen, roles: { has: 'OWNER' } },
    select: { person: addressed },
  });
  for (const to of [...members, ...asked.map(asAddressee)]) await postLetter(tx, { to, text: letter(to.name) }, now);
}

type Wanted = {
  organisationId: string;
  roles: MemberRole[];
  /** Who need not be told. */
  except?: string;
};

/** An organisation's people of these roles, as letters call them. */
export async function membersAs(tx: Tx, { organisationId, roles, except = '' }: Wanted): Promise<Addressee[]> {
  const members = await tx.organisationMember.findMany({
    where: { organisationId, leftAt: null, roles: { hasSome: roles }, personId: { not: except } },
    orderBy: { id: 'asc' },
    select: { person: addressed },
  });
  return members.map(asAddressee);
}

type Addressee = { email: string; name: string };

const addressed = { select: { name: true, email: true, passwordHash: true } } as const;

const asAddressee = ({ person }: { person: Addressee & { passwordHash: string | null } }): Addressee => ({
  email: person.email,
  name: knownName(person),
});
