import type { ApplicationStatus, SignOffStatus } from '@/lib/db/generated/enums';
import { type Actor, isMemberOf, isOfficerAt, isSystem } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';
import type { Reader } from '@/lib/kernel/showing';
import { type ApplicationEvent, applicationLifecycle } from './lifecycle';
import { applicationSees } from './sees';
import { isSigner } from './signing-off/policy';

export type ApplicationFacts = {
  status: ApplicationStatus;
  organisationId: string;
  submittedAt: Date | null;
  signOffStatus: SignOffStatus;
  round: { region: { path: string } };
};

/** The organisation's own people see it always; the office and its observers from the first submission on, never a draft. */
export const applicationPolicy = {
  view: applicationSees.judge,
  edit: isWriter,
  submit: maySubmit,
  takeBack: isSigner,
  withdraw: isSigner,
  accept: isOfficer,
  returnForCorrection: isOfficer,
  rejectAsIneligible: isOfficer,
  enterReview: isOfficer,
  shortlist: isOfficer,
  cut: isOfficer,
  propose: isOfficer,
  reserve: isOfficer,
  moveUp: isOfficer,
  decline: isOfficer,
  award: isOfficer,
  revoke: isOfficer,
  giveUp: isSigner,
} satisfies Policy<ApplicationFacts, ApplicationEvent | 'view' | 'edit'>;

/** Who may start an application for the organisation. */
export const mayApplyFor = (actor: Actor, organisationId: string): boolean =>
  isSystem(actor) || isMemberOf(actor, organisationId, 'OWNER', 'EDITOR');

/** How somebody stands to the people an application names. Once it has ended the office calls nobody about it any more. */
export function applicationReader(actor: Actor, application: ApplicationFacts): Reader {
  const { organisationId, status } = application;
  if (isMemberOf(actor, organisationId, 'OWNER', 'FINANCE')) return 'keeper';
  if (isMemberOf(actor, organisationId)) return 'member';
  return isOfficer(actor, application) && !applicationLifecycle.final.includes(status) ? 'caller' : 'staff';
}

function isWriter(actor: Actor, { organisationId }: ApplicationFacts): boolean {
  return isSystem(actor) || isMemberOf(actor, organisationId, 'OWNER', 'EDITOR', 'SIGNATORY');
}

/** To submit binds the organisation: who signs for it does so, or who fills it in once they have confirmed it. */
function maySubmit(actor: Actor, application: ApplicationFacts): boolean {
  return isSigner(actor, application) || (application.signOffStatus === 'CONFIRMED' && isWriter(actor, application));
}

function isOfficer(actor: Actor, { round }: ApplicationFacts): boolean {
  return isSystem(actor) || isOfficerAt(actor, round.region.path);
}
