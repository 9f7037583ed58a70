import { type Actor, isMemberOf, isSystem } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';
import type { JointPartEvent } from './lifecycle';
import { partnerSeesPart } from './sees';

type Part = { organisationId: string; status: string; application: { organisationId: string } };

/** Who fills in for the lead says who does what. */
const isOfLead = (actor: Actor, { application }: Part): boolean =>
  isSystem(actor) || isMemberOf(actor, application.organisationId, 'OWNER', 'EDITOR', 'SIGNATORY');

/** To take a part binds the partner: who signs for it says its word. */
const binds = (actor: Actor, { organisationId }: Part): boolean =>
  isSystem(actor) || isMemberOf(actor, organisationId, 'OWNER', 'SIGNATORY');

export const jointPartPolicy = {
  view: (actor, part) =>
    isSystem(actor) || isMemberOf(actor, part.application.organisationId) || partnerSeesPart.judge(actor, part),
  ask: isOfLead,
  change: isOfLead,
  remove: isOfLead,
  confirm: binds,
  decline: binds,
} satisfies Policy<Part, JointPartEvent | 'view'>;
