import type { Policy } from '@/lib/kernel/policy';
import type { expertLifecycle } from './lifecycle';
import { keeperSeesExpert, type OnRoster, ownRosterSees } from './sees';

type ExpertEvent = ReturnType<typeof expertLifecycle.eventsOf>[number];

export const expertPolicy = {
  add: keeperSeesExpert.judge,
  update: keeperSeesExpert.judge,
  suspend: keeperSeesExpert.judge,
  reinstate: keeperSeesExpert.judge,
  exit: keeperSeesExpert.judge,
  readmit: keeperSeesExpert.judge,
  renew: keeperSeesExpert.judge,
  adjust: keeperSeesExpert.judge,
  invite: keeperSeesExpert.judge,
  recordConflict: keeperSeesExpert.judge,
  /** What others may learn of the person, the person decides. */
  showOtherLoad: ownRosterSees.judge,
} satisfies Policy<
  OnRoster & { id: string },
  ExpertEvent | 'add' | 'update' | 'renew' | 'adjust' | 'invite' | 'recordConflict' | 'showOtherLoad'
>;
