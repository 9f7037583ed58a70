import type { ApplicationStatus, AssignmentStatus } from '@/lib/db/generated/enums';
import type { Actor } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';
import { roundPolicy } from '@/lib/rounds/policy';
import type { assignmentLifecycle, stageLifecycle } from './lifecycle';
import { expertSeesAssignment } from './sees';

type OfRound = { round: { region: { path: string } } };
type OfExpert = OfRound & {
  expertId: string;
  status: AssignmentStatus;
  barred: boolean;
  application: { status: ApplicationStatus };
};
type StageEvent = ReturnType<typeof stageLifecycle.eventsOf>[number];
type AssignmentEvent = ReturnType<typeof assignmentLifecycle.eventsOf>[number];

const manages = (actor: Actor, { round }: OfRound): boolean => roundPolicy.manage(actor, round);

const isOwn = expertSeesAssignment.judge;

/** Whoever runs the round runs its stages; observers watch. */
export const stagePolicy = {
  view: (actor, { round }) => roundPolicy.view(actor, round),
  setPanel: manages,
  assign: manages,
  open: manages,
  close: manages,
  fixSum: manages,
} satisfies Policy<OfRound, StageEvent | 'view' | 'setPanel' | 'assign' | 'fixSum'>;

/** Only the expert declares and scores; an officer may remove, recuse or give back, but never write on a sheet. */
export const assignmentPolicy = {
  view: (actor, assignment) => isOwn(actor, assignment) || roundPolicy.view(actor, assignment.round),
  accept: isOwn,
  decline: isOwn,
  score: isOwn,
  submit: isOwn,
  recuse: (actor, assignment) => isOwn(actor, assignment) || manages(actor, assignment),
  remove: manages,
  reassign: manages,
  reopen: manages,
} satisfies Policy<OfExpert, AssignmentEvent | 'view' | 'score'>;

/** Blindness (PUB-11): no sheet but one's own before the stage is closed; afterwards only those who run or watch the round. */
export const maySeeScores = (actor: Actor, assignment: OfExpert & { stage: { status: string } }): boolean =>
  isOwn(actor, assignment) || (assignment.stage.status === 'CLOSED' && roundPolicy.view(actor, assignment.round));

/** Whoever only watches does not learn who gave which points where the stage hides its experts. */
export const maySeeExperts = (actor: Actor, stage: OfRound & { blindExperts: boolean }): boolean =>
  manages(actor, stage) || (!stage.blindExperts && roundPolicy.view(actor, stage.round));

/** Whether points are shown with whoever gave them: never of a secret ballot, not to the office either. */
export const maySeeWhoGave = (
  actor: Actor,
  stage: OfRound & { blindExperts: boolean; secretBallot: boolean; status: string },
): boolean => maySeeExperts(actor, stage) && !(stage.secretBallot && stage.status === 'CLOSED');
