import type { Policy } from '@/lib/kernel/policy';
import { keeperSeesExpert, type OnRoster, ownRosterSees } from './sees';

export const expertPolicy = {
  add: keeperSeesExpert.judge,
  update: keeperSeesExpert.judge,
  suspend: keeperSeesExpert.judge,
  reinstate: keeperSeesExpert.judge,
  recordConflict: keeperSeesExpert.judge,
  /** What others may learn of the person, the person decides. */
  showOtherLoad: ownRosterSees.judge,
} satisfies Policy<OnRoster & { id: string }, string>;
