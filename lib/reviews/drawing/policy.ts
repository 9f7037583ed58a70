import type { Actor } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';
import { roundPolicy } from '@/lib/rounds/policy';
import type { DrawEvent } from './lifecycle';

type OfRound = { round: { region: { path: string } } };

const manages = (actor: Actor, { round }: OfRound): boolean => roundPolicy.manage(actor, round);
const watches = (actor: Actor, { round }: OfRound): boolean => roundPolicy.view(actor, round);

/** The office prepares; whoever watches the round may draw. That it takes somebody else is judged in rules.ts, which can say so. */
export const drawPolicy = {
  view: watches,
  prepare: manages,
  approve: manages,
  cancel: manages,
  draw: watches,
  replace: manages,
  substitute: manages,
} satisfies Policy<OfRound, DrawEvent | 'view' | 'prepare' | 'substitute'>;
