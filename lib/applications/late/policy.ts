import { type Actor, isMemberOf, isOfficerAt, isSystem } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';
import type { LateEntryEvent } from './lifecycle';
import { lateEntrySees } from './sees';

export type LateEntryFacts = { organisationId: string; round: { region: { path: string } } };

/** Officers of the round; that it takes a second one is judged in rules.ts, which can say so. Nobody decides for their own organisation. */
const manages = (actor: Actor, { organisationId, round }: LateEntryFacts): boolean =>
  isOfficerAt(actor, round.region.path) && !isMemberOf(actor, organisationId);

export const lateEntryPolicy = {
  view: lateEntrySees.judge,
  grant: manages,
  refuse: manages,
  revoke: manages,
  use: isSystem,
  expire: isSystem,
} satisfies Policy<LateEntryFacts, LateEntryEvent | 'view'>;
