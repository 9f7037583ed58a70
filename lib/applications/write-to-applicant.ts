import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type LetterText, postLetter } from '@/lib/mail/post-letter';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';

type Recipient = {
  organisation: { contactEmail: string; contactName: string };
  submittedById: string | null;
  /** Who else is to hear of it. */
  colleagues?: readonly { email: string; name: string }[];
};

/** To the organisation's contact address, to whoever submitted and who else is named, once where they are the same. */
export async function writeToApplicant(
  tx: Tx,
  { organisation, submittedById, colleagues = [] }: Recipient,
  { letter, now }: { letter: LetterText; now: Date },
): Promise<void> {
  const submitter = submittedById === null ? null : await tx.person.findUnique({ where: { id: submittedById } });
  const addresses = new Map(colleagues.map(({ email, name }) => [email, name]));
  addresses.set(organisation.contactEmail, organisation.contactName);
  if (submitter !== null) addresses.set(submitter.email, submitter.name);
  for (const [email, name] of addresses) await postLetter(tx, { to: { email, name }, text: letter }, now);
}

/** Where a letter sends the reader: an application of theirs, or a page of it. */
export const applicationAddress = (applicationId: string, page = ''): string =>
  fullAddress(`${paths.myApplication(applicationId)}${page}`);
