import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type Actor, type GrantRole, hasRole } from '@/lib/kernel/actor';
import { withQuery } from '@/lib/kernel/with-query';
import { queryOf } from '@/lib/lists/address';
import { type Asked, readAsked } from '@/lib/lists/asked';
import { folded } from '@/lib/lists/bigrams';
import type { AnyList, At, WhereOf } from '@/lib/lists/list';
import { narrowed } from '@/lib/lists/narrowed';
import { type Hit, type Kind, MOST } from './found';
import type { Reach } from './reach';

type Asking = At & { actor: Actor; q: string; reach: Reach };

/** How one kind is found: through what the actor may see, said by the sentence that its own list is cut by. */
export type Finder = {
  kind: Kind;
  /** Whether there can be any for this person: whoever has none of it is not asked. */
  may: (actor: Actor) => boolean;
  /** At most one more than MOST, in no order: the first that are met. */
  find: (db: Tx, asking: Asking) => Promise<Hit[]>;
  /** The list that shows the whole, with the same words; null where there is none. */
  list: ((asking: Asking) => string) | null;
};

/** One more than is shown: it says that there are more. */
export const ATMOST = { take: MOST + 1 } as const;

/** What the word filter of a list says of these words. */
export function worded<L extends AnyList>(list: L, { q, now }: Asking): WhereOf<L>[] {
  return narrowed(list, readAsked(list, { q }) as Asked<L>, { now });
}

/** The page of a list with these words, and nothing else that narrows it. */
export const listWith =
  (list: AnyList, path: string | ((actor: Actor) => string)) =>
  ({ actor, q }: Asking): string =>
    withQuery(typeof path === 'string' ? path : path(actor), queryOf(list, readAsked(list, { q })));

export const holds =
  (...roles: GrantRole[]) =>
  (actor: Actor): boolean =>
    hasRole(actor, ...roles);

/** Whoever works in an office or watches one. */
export const inOffice = holds('OFFICER', 'OBSERVER');

/** Whether these words stand in a text, for what is shown otherwise than it is kept. */
export const standsIn = (text: string, q: string): boolean => folded(text).includes(folded(q));
