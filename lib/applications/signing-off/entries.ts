import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { SignOffAct } from '@/lib/db/generated/enums';

export type SignOffWord = {
  act: SignOffAct;
  at: Date;
  /** Who said it. */
  name: string;
  note: string;
  contentHash: string | null;
};

/** What was said in the sign-off of an application, oldest first. */
export async function signOffWords(tx: Tx, applicationId: string): Promise<SignOffWord[]> {
  const entries = await tx.signOffEntry.findMany({
    where: { applicationId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { act: true, at: true, note: true, contentHash: true, actor: { select: { name: true } } },
  });
  return entries.map(({ actor, ...entry }) => ({ ...entry, name: actor.name }));
}

/** What was confirmed last. */
export const lastConfirmed = (words: readonly SignOffWord[]): SignOffWord | undefined =>
  words.findLast(({ act }) => act === 'CONFIRMED');

/** Its hash; null when nothing was. */
export const confirmedHash = (words: readonly SignOffWord[]): string | null =>
  lastConfirmed(words)?.contentHash ?? null;
