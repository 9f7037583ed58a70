import { type Actor, hasRole, isAdministratorRole, isPerson } from '@/lib/kernel/actor';
import type { ChapterKey } from './chapter';

/** The chapters written for what somebody is; none for a visitor, who may be anybody. */
export function chaptersOf(actor: Actor): ChapterKey[] {
  if (!isPerson(actor)) return [];
  const keeps = actor.grants.some(({ role }) => isAdministratorRole(role) && role !== 'AUDIT_ADMINISTRATOR');
  return [
    ...(actor.memberships.length > 0 ? (['organisation'] as const) : []),
    ...(hasRole(actor, 'OFFICER') ? (['demands', 'rounds', 'panels'] as const) : []),
    ...(actor.expertIds.length > 0 ? (['expert'] as const) : []),
    ...(hasRole(actor, 'OBSERVER', 'AUDIT_ADMINISTRATOR') ? (['observer'] as const) : []),
    ...(keeps ? (['administrator'] as const) : []),
    'account',
  ];
}
