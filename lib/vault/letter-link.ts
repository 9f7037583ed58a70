import 'server-only';
import type { Tx } from '@/lib/db/client';
import { blindIndex } from './blind-index';
import { isSameCode } from './check-code';

/**
 * What a link in a letter says: of what, and a proof under a key of the house that nobody can make who has not read the
 * letter. Nothing of it is kept. `purpose`: what the link is good for, 'follow|confirm'.
 */
export async function letterLink(tx: Tx, purpose: string, id: string): Promise<string> {
  const proof = await blindIndex(tx, 'check', `${purpose}|${id}`);
  return `${id}.${proof.slice(0, 32)}`;
}

/** Of what a link is; null where it is none of ours. */
export async function idInLetterLink(tx: Tx, purpose: string, token: string): Promise<string | null> {
  const [id = ''] = token.split('.');
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  return isSameCode(await letterLink(tx, purpose, id), token) ? id : null;
}
