import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { MemberRole } from '@/lib/db/generated/enums';
import { type Actor, by } from '@/lib/kernel/actor';
import { type LetterText, postLetter } from '@/lib/mail/post-letter';
import { membersAs } from '@/lib/organisations/tell-members';
import type { ApplicationSubject } from '../load';
import { handInUntil } from '../rules';
import { applicationAddress } from '../write-to-applicant';

type Telling = { organisationId: string; letter: (name: string) => LetterText; actor: Actor; now: Date };

/** Who confirms. */
export const signers: MemberRole[] = ['OWNER', 'SIGNATORY'];
/** Who fills in. */
export const authors: MemberRole[] = ['OWNER', 'EDITOR'];

/** What the letters of a sign-off say of what it is about, by when, and where it is read. */
export const signOffFacts = (application: ApplicationSubject) => ({
  organisationName: application.organisation.name,
  title: application.title,
  roundTitle: application.round.title,
  until: handInUntil(application),
  address: applicationAddress(application.id, '/check'),
});

/** Writes to an organisation's own people of these roles, but not to who is doing it. Returns how many they are. */
export async function tellColleagues(
  tx: Tx,
  roles: MemberRole[],
  { organisationId, letter, actor, now }: Telling,
): Promise<number> {
  const colleagues = await membersAs(tx, { organisationId, roles, except: by(actor) });
  for (const to of colleagues) await postLetter(tx, { to, text: letter(to.name) }, now);
  return colleagues.length;
}
