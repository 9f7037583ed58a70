import 'server-only';
import type { Tx } from '@/lib/db/client';
import { phoneDigits } from '@/lib/kernel/typed/phones';
import { blindIndex } from './blind-index';

export type SameNumber = 'phone' | 'account';

/** By what a number is known again wherever else it stands, however it was typed: its kind and its blind index. None of what holds no digit. */
export async function knownNumber(tx: Tx, kind: SameNumber, typed: string): Promise<string[]> {
  const digits = kind === 'phone' ? phoneDigits(typed) : typed.replaceAll(/\D/g, '');
  return digits === '' ? [] : [knownBy(kind, await blindIndex(tx, kind, digits))];
}

/** The same of an index that is kept. */
export const knownBy = (kind: SameNumber, index: string): string => `${kind}:${index}`;
