import type { QueueAround, Waits } from '@/lib/lists/queue-around';

/** A queue with its addresses: where one of it is judged, and what an address says to stay within it. */
export type Queue = QueueAround & {
  /** What waits in it, in a word or two: 待审申报. */
  title: string;
  href: (id: string, said?: { after: string }) => string;
  /** Where what has been judged stays in it: how one stands, in its place. */
  standing?: (row: Waits) => string;
};

/** Where a judgement leads on to, and which of how many is being judged. */
export type Onward = { href: string; number: number; count: number };

/** @param here what is being judged; @returns null when it is the last, or waits no longer */
export function onwardOf({ nextId, place, total, href }: Queue, here: string): Onward | null {
  return nextId === null || place === null
    ? null
    : { href: href(nextId, { after: here }), number: place, count: total };
}
