import { isOfficerAt } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';
import { templateSees } from './sees';

/** Only officers of its region change a template. */
export const ownTemplatePolicy = {
  view: templateSees.judge,
  manage: (actor, { region }) => isOfficerAt(actor, region.path),
} satisfies Policy<{ region: { path: string } }, 'view' | 'manage'>;
