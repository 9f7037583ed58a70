import 'server-only';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import type { Actor } from '@/lib/kernel/actor';
import type { Query } from '@/lib/kernel/query';
import { ask, requestNow } from './ask';
import { currentActor, signedInActor } from './session';

/** What Next hands to a page. */
type Props = { params: Promise<object>; searchParams: Promise<object> };
type Address = Record<string, string | string[] | undefined>;
type Reads = Record<string, Query<never, unknown>>;
type Answers<Asked extends Reads> = { [Name in keyof Asked]: Awaited<ReturnType<Asked[Name]>> };
type Door = 'anyone' | 'signed-in';
type Facts<Enter extends Door, Asked extends Reads> = Answers<Asked> & {
  actor: Enter extends 'signed-in' ? Actor & { personId: string } : Actor;
  now: Date;
  /** Everything the address says, path before parameters. */
  address: Address;
};

type Spec<Enter extends Door, Asked extends Reads> = {
  /** Who may enter at all; what they may see there is the queries' business. */
  enter: Enter;
  /** What the page shows, each asked with the page's address; if one is not found, the page is not. */
  reads: Asked;
  title: (facts: Facts<Enter, Asked>) => string | Metadata | Promise<string | Metadata>;
  render: (facts: Facts<Enter, Asked>) => ReactNode | Promise<ReactNode>;
};

/**
 * A page: asks its queries once for head and body, and hands both what they need.
 *
 *     const screen = page({ enter: 'signed-in', reads: { round: roundDetail }, title: …, render: … });
 *     export const generateMetadata = screen.head;
 *     export default screen.body;
 */
export function page<const Enter extends Door, Asked extends Reads>(spec: Spec<Enter, Asked>) {
  const gather = async ({ params, searchParams }: Props): Promise<Facts<Enter, Asked>> => {
    const address = { ...(await searchParams), ...(await params) } as Address;
    const actor = spec.enter === 'signed-in' ? await signedInActor() : await currentActor();
    const answers = await Promise.all(
      Object.entries(spec.reads).map(async ([name, query]) => [name, await ask(query, address as never)] as const),
    );
    return { ...Object.fromEntries(answers), actor, now: requestNow(), address } as Facts<Enter, Asked>;
  };
  return {
    head: async (props: Props): Promise<Metadata> => {
      const title = await spec.title(await gather(props));
      return typeof title === 'string' ? { title } : title;
    },
    body: async (props: Props): Promise<ReactNode> => spec.render(await gather(props)),
  };
}
