import { isSigner } from '@/lib/applications/signing-off/policy';
import { type Actor, isMemberOf, isOfficerAt, isSystem } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';
import type { PartnerChangeEvent } from './lifecycle';
import { partnerChangeSees } from './sees';

export type PartnerChangeFacts = Parameters<typeof partnerChangeSees.judge>[1];

/** To come in binds the newcomer: who signs for it says its word. */
const isNewcomer = (actor: Actor, { newcomerId }: PartnerChangeFacts): boolean =>
  newcomerId !== null && isSigner(actor, { organisationId: newcomerId });

const isLead = (actor: Actor, { application }: PartnerChangeFacts): boolean => isSigner(actor, application);

/** Officers of the round; nobody decides for an organisation of their own. */
function decides(actor: Actor, { application, part, newcomerId }: PartnerChangeFacts): boolean {
  const parties = [application.organisationId, part.organisationId, newcomerId];
  const isOwn = parties.some((party) => party !== null && isMemberOf(actor, party));
  return isSystem(actor) || (isOfficerAt(actor, application.round.region.path) && !isOwn);
}

export const partnerChangePolicy = {
  view: partnerChangeSees.judge,
  confirm: isNewcomer,
  decline: isNewcomer,
  withdraw: isLead,
  agree: decides,
  refuse: decides,
} satisfies Policy<PartnerChangeFacts, PartnerChangeEvent | 'view'>;
