import { ADMINISTRATOR_ROLES } from '@/lib/kernel/actor';

/** Experts come through their own list, where fields of expertise and conflicts are asked for. */
export const APPOINTED_ROLES = ['OFFICER', 'OBSERVER', 'DISCIPLINE_INSPECTOR', ...ADMINISTRATOR_ROLES] as const;
