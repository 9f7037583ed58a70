import 'server-only';
import type { Tx } from '@/lib/db/client';
import { idInLetterLink, letterLink } from '@/lib/vault/letter-link';

const PURPOSE = 'expert|invite';

/** An invitation with the city that asks. */
export async function expertInvitationById(tx: Tx, { invitationId }: { invitationId: string }) {
  return tx.expertInvitation.findUnique({
    where: { id: invitationId },
    include: { city: { select: { name: true, officeName: true } } },
  });
}

/** The invitation whose letter has this link; null where the link is none of ours. */
export async function expertInvitationByLink(tx: Tx, { token }: { token: string }) {
  const invitationId = await idInLetterLink(tx, PURPOSE, token);
  return invitationId === null ? null : expertInvitationById(tx, { invitationId });
}

export const linkOfInvitation = (tx: Tx, id: string): Promise<string> => letterLink(tx, PURPOSE, id);

/** What is left once there is nothing to write to them any more. */
export const withoutAddress = { email: '' } as const;
