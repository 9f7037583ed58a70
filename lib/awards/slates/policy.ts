import type { Actor } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';
import { awardsPolicy } from '../policy';
import type { SlateEvent } from './lifecycle';

type OfRound = { round: { region: { path: string } } };

const decides = (actor: Actor, subject: OfRound): boolean => awardsPolicy.decide(actor, subject);

/** Whoever decides works slates out, puts them forward and signs. That a signature takes somebody else is judged in rules.ts, which can say so. */
export const slatePolicy = {
  view: (actor, subject) => awardsPolicy.view(actor, subject),
  keep: decides,
  adopt: decides,
  propose: decides,
  discard: decides,
  sign: decides,
  refuse: decides,
  replace: decides,
} satisfies Policy<OfRound, SlateEvent | 'view' | 'keep'>;
