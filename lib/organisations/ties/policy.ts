import { type Actor, isMemberOf } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';
import { type GuardedTie, tieSees } from './sees';

type Act = 'view' | 'ask' | 'confirm' | 'decline' | 'withdraw' | 'end';

/** Whoever may bind an organisation says its word. */
const binds = (actor: Actor, organisationId: string): boolean =>
  isMemberOf(actor, organisationId, 'OWNER', 'SIGNATORY');

const asker = ({ askedByUnit, groupId, unitId }: GuardedTie): string => (askedByUnit ? unitId : groupId);
const asked = ({ askedByUnit, groupId, unitId }: GuardedTie): string => (askedByUnit ? groupId : unitId);

const answers = (actor: Actor, tie: GuardedTie): boolean => binds(actor, asked(tie));

export const tiePolicy = {
  view: tieSees.judge,
  ask: (actor, tie) => binds(actor, asker(tie)),
  confirm: answers,
  decline: answers,
  withdraw: (actor, tie) => binds(actor, asker(tie)),
  end: (actor, { groupId, unitId }) => binds(actor, groupId) || binds(actor, unitId),
} satisfies Policy<GuardedTie, Act>;
