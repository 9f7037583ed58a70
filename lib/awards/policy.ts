import type { Actor } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';
import { roundPolicy } from '@/lib/rounds/policy';

/** Decisions, notices and objections belong to a round, and a round to a region. */
type InRound = { round: { region: { path: string } } };
type Act = 'view' | 'decide' | 'release' | 'recompute' | 'confirm' | 'replace' | 'confirmWords' | 'handleObjection';

const manages = (actor: Actor, { round }: InRound): boolean => roundPolicy.manage(actor, round);

export const awardsPolicy = {
  view: (actor, { round }) => roundPolicy.view(actor, round),
  decide: manages,
  release: (actor, { round }) => roundPolicy.publicise(actor, round),
  recompute: manages,
  replace: (actor, { round }) => roundPolicy.publiciseAgain(actor, round),
  confirm: (actor, { round }) => roundPolicy.confirmAwards(actor, round),
  confirmWords: manages,
  handleObjection: manages,
} satisfies Policy<InRound, Act>;
