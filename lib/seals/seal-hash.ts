import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '@/lib/kernel/canonical-json';

/** The chain of the entries that belong to no city: the installation itself, people's passwords. */
export const NO_CITY = 'none';

export const chainOf = ({ cityId }: { cityId: string | null }): string => cityId ?? NO_CITY;

/**
 * An entry of the trail as it is sealed: all that the database keeps of it but the actor's name, which is that of
 * `actorId`. `writtenIn` is the number of its transaction, as digits.
 */
export type SealedEntry = {
  id: string;
  at: Date;
  actorId: string | null;
  command: string;
  entity: string;
  entityId: string;
  cityId: string | null;
  fromState: string | null;
  toState: string | null;
  detail: unknown;
  ip: string;
  coalesce: string | null;
  writtenIn: string;
};

type Place = { chain: string; position: number; previous: string };

/** What the first of a chain follows. */
export const BEGINNING = '';

/**
 * SHA-256, in hexadecimal, over one canonical JSON (lib/kernel/canonical-json): chain, position, hash before it, entry.
 * Whoever has the rows can compute it anew with any tool.
 */
export function sealHash({ chain, position, previous }: Place, { at, ...entry }: SealedEntry): string {
  const sealed = { chain, position, previous, entry: { ...entry, at: at.toISOString() } as Json };
  return createHash('sha256').update(canonicalJson(sealed)).digest('hex');
}
