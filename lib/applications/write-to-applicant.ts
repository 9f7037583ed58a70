import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type LetterText, postLetter } from '@/lib/mail/post-letter';

type Recipient = { organisation: { contactEmail: string; contactName: string }; submittedById: string | null };

/** To the organisation's contact address and to whoever submitted, once where both are the same. */
export async function writeToApplicant(
  tx: Tx,
  { organisation, submittedById }: Recipient,
  { letter, now }: { letter: LetterText; now: Date },
): Promise<void> {
  const submitter = submittedById === null ? null : await tx.person.findUnique({ where: { id: submittedById } });
  const addresses = new Map([[organisation.contactEmail, organisation.contactName]]);
  if (submitter !== null) addresses.set(submitter.email, submitter.name);
  for (const [email, name] of addresses) await postLetter(tx, { to: { email, name }, text: letter }, now);
}

/** Where a letter sends the reader. The base is configuration: a request's Host header is not to be trusted. */
export const applicationAddress = (applicationId: string, page = ''): string =>
  `${process.env['NEXTAUTH_URL'] ?? ''}/my/applications/${applicationId}${page}`;
