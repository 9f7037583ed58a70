import { type Actor, isPerson } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';

type Guarded = { personId: string | null };

const isOwn = (actor: Actor, { personId }: Guarded): boolean => isPerson(actor) && actor.personId === personId;

/** A view is its owner's alone. */
export const viewPolicy = { save: isOwn, rename: isOwn, remove: isOwn } satisfies Policy<Guarded, string>;
