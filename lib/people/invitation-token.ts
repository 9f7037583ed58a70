import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from '@/lib/db/client';
import { fullAddress } from '@/lib/paths/full-address';
import { INVITATION_MS } from './rules';

/** Opens a one-time link. The token goes into the letter; the table keeps its SHA-256 only, and where it leads (leads-to.ts). */
export async function openInvitation(
  tx: Tx,
  { personId, leadsTo = '' }: { personId: string; leadsTo?: string },
  now: Date,
): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const expiresAt = new Date(now.getTime() + INVITATION_MS);
  await tx.invitation.create({ data: { personId, tokenHash: hashOfToken(token), leadsTo, createdAt: now, expiresAt } });
  return token;
}

export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Where a letter sends the reader. */
export const invitationAddress = (token: string): string => fullAddress(`/invitation/${token}`);
