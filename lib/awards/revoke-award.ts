import 'server-only';
import { moveApplication } from '@/lib/applications/move-application';
import type { Tx } from '@/lib/db/client';
import type { ApplicationStatus } from '@/lib/db/generated/enums';
import { found } from '@/lib/kernel/found';
import { postLetter } from '@/lib/mail/post-letter';
import { revokedLetter } from './letters';

type Revoked = {
  id: string;
  status: ApplicationStatus;
  version: number;
  number: string | null;
  title: string;
  organisationId: string;
  round: { title: string };
};

/** Cancels a publicised award and writes to its organisation why. */
export async function revokeAward(tx: Tx, application: Revoked, { finding, now }: { finding: string; now: Date }) {
  const moved = await moveApplication(tx, application, { event: 'revoke' });
  const organisation = found(
    await tx.organisation.findUnique({ where: { id: application.organisationId } }),
    'the applicant',
  );
  const to = { email: organisation.contactEmail, name: organisation.contactName };
  await postLetter(
    tx,
    { to, text: revokedLetter({ round: application.round, application, organisation, finding }) },
    now,
  );
  return moved;
}
