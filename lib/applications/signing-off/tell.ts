import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { MemberRole } from '@/lib/db/generated/enums';
import { type Actor, by } from '@/lib/kernel/actor';
import { type LetterText, postLetter } from '@/lib/mail/post-letter';
import { knownName } from '@/lib/people/rules';

type Telling = { organisationId: string; letter: (name: string) => LetterText; actor: Actor; now: Date };

/** Who confirms. */
export const signers: MemberRole[] = ['OWNER', 'SIGNATORY'];
/** Who fills in. */
export const authors: MemberRole[] = ['OWNER', 'EDITOR'];

/** Writes to an organisation's own people of these roles, but not to who is doing it. */
export async function tellColleagues(
  tx: Tx,
  roles: MemberRole[],
  { organisationId, letter, actor, now }: Telling,
): Promise<number> {
  const members = await colleaguesOf(tx, roles, { organisationId, actor });
  for (const to of members) await postLetter(tx, { to, text: letter(to.name) }, now);
  return members.length;
}

/** An organisation's own people of these roles, but not who is doing it. */
export async function colleaguesOf(
  tx: Tx,
  roles: MemberRole[],
  { organisationId, actor }: Pick<Telling, 'organisationId' | 'actor'>,
): Promise<{ email: string; name: string }[]> {
  const members = await tx.organisationMember.findMany({
    where: { organisationId, leftAt: null, roles: { hasSome: roles }, personId: { not: by(actor) } },
    orderBy: { id: 'asc' },
    select: { person: { select: { name: true, email: true, passwordHash: true } } },
  });
  return members.map(({ person }) => ({ email: person.email, name: knownName(person) }));
}
