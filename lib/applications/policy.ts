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
  /** Where its way through the levels began, and the office at which it waits there. */
  wayFrom: { path: string } | null;
  standsAt: { path: string } | null;
  round: { region: { path: string } };
};

/**
 * The organisation's own people see it always; the office and its observers from the first submission on, never a draft, and
 * so do the offices through which it goes.
 */
export const applicationPolicy = {
  view: applicationSees.judge,
  edit: isWriter,
  submit: maySubmit,
  submitToLevel: maySubmit,
  takeBack: isSigner,
  withdraw: isSigner,
  passUp: mayRecommend,
  recommend: mayRecommend,
  notRecommend: mayRecommend,
  accept: isOfficer,
  returnForCorrection: mayReturn,
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
export function applicationReader(
  actor: Actor,
  application: Placed & Pick<ApplicationFacts, 'organisationId' | 'status'>,
): Reader {
  const { organisationId, status } = application;
  if (isMemberOf(actor, organisationId, 'OWNER', 'FINANCE')) return 'keeper';
  if (isMemberOf(actor, organisationId)) return 'member';
  return mayReturn(actor, application) && !applicationLifecycle.final.includes(status) ? 'caller' : 'staff';
}

function isWriter(actor: Actor, { organisationId }: ApplicationFacts): boolean {
  return isSystem(actor) || isMemberOf(actor, organisationId, 'OWNER', 'EDITOR', 'SIGNATORY');
}

/** To submit binds the organisation: who signs for it does so, or who fills it in once they have confirmed it. */
function maySubmit(actor: Actor, application: ApplicationFacts): boolean {
  return isSigner(actor, application) || (application.signOffStatus === 'CONFIRMED' && isWriter(actor, application));
}

/** Officers of the office where it waits, and those above it, in its stead. */
function mayRecommend(actor: Actor, { standsAt }: Pick<ApplicationFacts, 'standsAt'>): boolean {
  return isSystem(actor) || (standsAt !== null && isOfficerAt(actor, standsAt.path));
}

type Placed = Pick<ApplicationFacts, 'round' | 'standsAt'>;

function mayReturn(actor: Actor, application: Placed): boolean {
  return isOfficer(actor, application) || mayRecommend(actor, application);
}

function isOfficer(actor: Actor, { round }: Pick<ApplicationFacts, 'round'>): boolean {
  return isSystem(actor) || isOfficerAt(actor, round.region.path);
}
