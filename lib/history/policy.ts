import { type Actor, isAdministratorAt, isOfficerAt, isSystem } from '@/lib/kernel/actor';

/** What a city has published is its own bureau's to bring in, or its administrator's. */
export const mayImportTotals = (actor: Actor, city: { path: string }): boolean =>
  isSystem(actor) || isOfficerAt(actor, city.path) || isAdministratorAt(actor, city.path);
