import { isSystem } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';
import type { OnRoster } from '../sees';
import type { linkLifecycle } from './lifecycle';
import { keeperSeesLink } from './sees';

type LinkEvent = ReturnType<typeof linkLifecycle.eventsOf>[number];

/** People decide; what was found and what lapsed is the search's word. */
export const linkPolicy = {
  view: keeperSeesLink.judge,
  confirm: keeperSeesLink.judge,
  dismiss: keeperSeesLink.judge,
  release: keeperSeesLink.judge,
  findAgain: isSystem,
  lapse: isSystem,
} satisfies Policy<OnRoster, LinkEvent | 'view'>;
