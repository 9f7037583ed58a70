import { type Actor, isAuditAdministratorAt, isOfficerAt } from '@/lib/kernel/actor';
import { chainSees } from './sees';

type Located = { path: string };

export const chainPolicy = {
  view: chainSees.judge,
  verify: (actor: Actor, { path }: Located): boolean => isOfficerAt(actor, path) || isAuditAdministratorAt(actor, path),
};
