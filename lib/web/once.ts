import 'server-only';
import { cache } from 'react';
import type { Actor } from '@/lib/kernel/actor';
import { signedInActor } from './session';

/** The head of a page and its body ask for the same thing; bound with this, the database hears it once a request. */
export const once = <Result>(query: (actor: Actor, id: string) => Promise<Result>): ((id: string) => Promise<Result>) =>
  cache(async (id: string) => query(await signedInActor(), id));
