import 'server-only';
import type { Tx } from '@/lib/db/client';
import { blindIndex } from '@/lib/vault/blind-index';
import { isSameCode } from '@/lib/vault/check-code';

type Act = 'confirm' | 'end';

/**
 * What a link in a letter says: of what, and a proof under a key of the house that nobody can make who has not read the
 * letter. Nothing of it is kept.
 */
export async function linkOf(tx: Tx, act: Act, id: string): Promise<string> {
  const proof = await blindIndex(tx, 'check', `follow|${act}|${id}`);
  return `${id}.${proof.slice(0, 32)}`;
}

/** Of what a link is; null where it is none of ours. */
export async function idInLink(tx: Tx, act: Act, token: string): Promise<string | null> {
  const [id = ''] = token.split('.');
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  return isSameCode(await linkOf(tx, act, id), token) ? id : null;
}
