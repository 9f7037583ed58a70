import { type Actor, isSystem, isSystemAdministratorAt } from '@/lib/kernel/actor';

export const regionPolicy = {
  addBelow: (actor: Actor, { path }: { path: string }): boolean =>
    isSystem(actor) || isSystemAdministratorAt(actor, path),
  nameOffice: (actor: Actor, { path }: { path: string }): boolean =>
    isSystem(actor) || isSystemAdministratorAt(actor, path),
};
