import 'server-only';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { type Address, type Facts, gather, type Reads } from './gather';

/** What Next hands to a page. */
type Props = { params: Promise<object>; searchParams: Promise<object> };
type Door = 'anyone' | 'signed-in';

type Spec<Enter extends Door, Asked extends Reads> = {
  /** Who may enter at all; what they may see there is the queries' business. */
  enter: Enter;
  /** What the page shows, each asked with the page's address; if one is not found, the page is not. */
  reads: Asked;
  title: (facts: Facts<Enter, Asked>) => string | Metadata | Promise<string | Metadata>;
  render: (facts: Facts<Enter, Asked>) => ReactNode | Promise<ReactNode>;
};

/**
 * A page with parts that live in the browser: asks its queries once for head and body, and hands both what they need.
 * A page without such parts is a document (decision 32).
 *
 *     const screen = page({ enter: 'signed-in', reads: { round: roundDetail }, title: …, render: … });
 *     export const generateMetadata = screen.head;
 *     export default screen.body;
 */
export function page<const Enter extends Door, Asked extends Reads>(spec: Spec<Enter, Asked>) {
  const facts = async ({ params, searchParams }: Props): Promise<Facts<Enter, Asked>> =>
    gather(spec, { ...(await searchParams), ...(await params) } as Address);
  return {
    head: async (props: Props): Promise<Metadata> => {
      const title = await spec.title(await facts(props));
      return typeof title === 'string' ? { title } : title;
    },
    body: async (props: Props): Promise<ReactNode> => spec.render(await facts(props)),
  };
}
