import 'server-only';
import type { Tx } from '@/lib/db/client';
import { postLetter } from '@/lib/mail/post-letter';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { expertInvitationLetter } from './letters';
import { linkOfInvitation } from './load';

type Invited = { id: string; email: string; name: string; expiresAt: Date; cityName: string };

/** The letter with the link, for the first time or again. */
export async function postInvitation(
  tx: Tx,
  { id, email, name, expiresAt, cityName }: Invited,
  { isAgain, now }: { isAgain: boolean; now: Date },
): Promise<void> {
  const address = fullAddress(paths.expertInvitation(await linkOfInvitation(tx, id)));
  const text = expertInvitationLetter({ name, cityName, expiresAt, isAgain, address });
  await postLetter(tx, { to: { email, name: '' }, text }, now);
}
