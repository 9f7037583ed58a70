import 'server-only';
import { timingSafeEqual } from 'node:crypto';
import type { Tx } from '@/lib/db/client';
import { checkCodeFrom } from '@/lib/kernel/typed/check-code';
import { blindIndex } from './blind-index';

/** Documents that carry a check code. A new kind is added here, and in lib/verification/kinds.ts with how it is found. */
export type DocumentKind = 'receipt' | 'commitment';

/** A document by what is printed on it: its kind, its number, and the hash of what it says. */
export type Checked = { kind: DocumentKind; number: string; contentHash: string };

/**
 * The check code of a document: worked out from what it says under a key of the house, so that who knows number and hash
 * alone cannot make one, and nothing needs to be kept. The key stays when the master key changes.
 */
export async function checkCodeOf(tx: Tx, { kind, number, contentHash }: Checked): Promise<string> {
  const proof = await blindIndex(tx, 'check', `${kind}|${number}|${contentHash}`);
  return checkCodeFrom(Buffer.from(proof, 'base64url').subarray(0, 16));
}

/** Compared in a time that tells nothing. */
export const isSameCode = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
