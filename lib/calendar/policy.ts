import { type Actor, isSystemAdministratorAt } from '@/lib/kernel/actor';

/** The notice holds for every city of the installation, so only a system administrator of the whole installation keeps it. */
export const mayKeepCalendar = (actor: Actor): boolean => isSystemAdministratorAt(actor, '/');
