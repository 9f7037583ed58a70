import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type LetterText, postLetter } from '@/lib/mail/post-letter';
import { membersAs } from '@/lib/organisations/tell-members';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import type { ApplicationSubject } from '../load';
import { handInUntil } from '../rules';
import { authors, signers } from '../signing-off/tell';

type Telling = { letter: (name: string) => LetterText; now: Date };

/** Writes to who binds the partner. Returns how many they are. */
export async function tellPartner(tx: Tx, organisationId: string, { letter, now }: Telling): Promise<number> {
  const people = await membersAs(tx, { organisationId, roles: signers });
  for (const to of people) await postLetter(tx, { to, text: letter(to.name) }, now);
  return people.length;
}

/** Writes to who fills in for the lead. */
export async function tellLead(
  tx: Tx,
  { organisationId }: { organisationId: string },
  { letter, now }: Telling,
): Promise<void> {
  for (const to of await membersAs(tx, { organisationId, roles: authors }))
    await postLetter(tx, { to, text: letter(to.name) }, now);
}

/** What every letter about a part says of it. */
export const factsOfPart = (application: ApplicationSubject, partner: { name: string }) => ({
  lead: application.organisation.name,
  partner: partner.name,
  title: application.title,
  roundTitle: application.round.title,
  until: handInUntil(application),
});

export const addressOfPart = (partId: string): string => fullAddress(paths.jointPart(partId));
export const addressOfParts = (applicationId: string): string => fullAddress(paths.jointParts(applicationId));
