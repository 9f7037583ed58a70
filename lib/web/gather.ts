import 'server-only';
import { type Actor, visitor } from '@/lib/kernel/actor';
import type { Query } from '@/lib/kernel/query';
import { ask, requestNow } from './ask';
import { currentActor, signedInActor } from './session';

/** Who may enter a page at all: `everybody` is never asked who they are. What they may see there is the queries' business. */
export type Enter = 'everybody' | 'anyone' | 'signed-in';
/** What the path and its parameters say. */
export type Address = Record<string, string | string[] | undefined>;
export type Reads = Record<string, Query<never, unknown>>;

type Answers<Asked extends Reads> = { [Name in keyof Asked]: Awaited<ReturnType<Asked[Name]>> };
export type Facts<Door extends Enter, Asked extends Reads> = Answers<Asked> & {
  actor: Door extends 'signed-in' ? Actor & { personId: string } : Actor;
  now: Date;
  /** Everything the address says, path before parameters. */
  address: Address;
};

/** Asks a page's queries, each with the page's address, for whoever enters; if one is not found, the page is not. */
export async function gather<Door extends Enter, Asked extends Reads>(
  { enter, reads }: { enter: Door; reads: Asked },
  address: Address,
): Promise<Facts<Door, Asked>> {
  const actor = await who[enter]();
  const answers = await Promise.all(
    Object.entries(reads).map(async ([name, query]) => [name, await ask(query, address as never)] as const),
  );
  return { ...Object.fromEntries(answers), actor, now: requestNow(), address } as Facts<Door, Asked>;
}

const who = { everybody: async () => visitor, anyone: currentActor, 'signed-in': signedInActor };
