import 'server-only';
import type { Tx } from '@/lib/db/client';
import { idInLetterLink, letterLink } from '@/lib/vault/letter-link';

type Act = 'confirm' | 'end';

/** What a link in a letter about news says. */
export const linkOf = (tx: Tx, act: Act, id: string): Promise<string> => letterLink(tx, `follow|${act}`, id);

/** Of what a link is; null where it is none of ours. */
export const idInLink = (tx: Tx, act: Act, token: string): Promise<string | null> =>
  idInLetterLink(tx, `follow|${act}`, token);
