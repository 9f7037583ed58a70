import type { Policy } from '@/lib/kernel/policy';
import { keeperSeesExpert, type OnRoster } from './sees';

export const expertPolicy = {
  add: keeperSeesExpert.judge,
  update: keeperSeesExpert.judge,
  suspend: keeperSeesExpert.judge,
  reinstate: keeperSeesExpert.judge,
  recordConflict: keeperSeesExpert.judge,
} satisfies Policy<OnRoster, string>;
