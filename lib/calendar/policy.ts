import { type Actor, isAdministratorAt } from '@/lib/kernel/actor';

/** The notice holds for every city of the installation, so only an administrator of the whole installation keeps it. */
export const mayKeepCalendar = (actor: Actor): boolean => isAdministratorAt(actor, '/');
