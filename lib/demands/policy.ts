import type { DemandStatus, RegionLevel } from '@/lib/db/generated/enums';
import { type Actor, isMemberOf, isOfficerAt, isPerson, isSystem } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';
import type { Reader } from '@/lib/kernel/showing';
import type { DemandCallEvent, DemandEvent } from './lifecycle';
import { isPublic, isToMend, isToVerify } from './rules';
import { callSees, demandSees, raiserSeesDemand } from './sees';

type OfRegion = { region: { path: string } };

const managesCall = (actor: Actor, { region }: OfRegion): boolean => isOfficerAt(actor, region.path);

/** A demand call belongs to its region: officers there and above it run it, observers watch. */
export const demandCallPolicy = {
  view: callSees.judge,
  edit: managesCall,
  extend: managesCall,
  publish: managesCall,
  cancel: managesCall,
} satisfies Policy<OfRegion, DemandCallEvent | 'view' | 'edit' | 'extend'>;

/** What the policy must know of a demand. */
export type GuardedDemand = {
  status: DemandStatus;
  submitterPersonId: string | null;
  organisationId: string | null;
  enteredById: string | null;
  region: { path: string; level: RegionLevel };
  call: { region: { path: string } };
  /** Claims that are not released: one at most. */
  claims: { organisationId: string }[];
};

const isInCharge = (actor: Actor, { region }: GuardedDemand): boolean =>
  isSystem(actor) || isOfficerAt(actor, region.path);
const mends = (actor: Actor, demand: GuardedDemand): boolean => raisedIt(actor, demand) || enteredIt(actor, demand);
/** Facts of higher floors: their own commands ask who may. */
const byHigherFloors = (): boolean => false;

/** Officers of the demand's region (or above) verify and place it; whoever raised it mends it; owners of organisations claim it. */
export const demandPolicy = {
  view: demandSees.judge,
  submit: mends,
  correct: mends,
  startVerifying: isInCharge,
  return: isInCharge,
  reject: isInCharge,
  merge: isInCharge,
  publish: isInCharge,
  expire: isInCharge,
  /** What is not decided yet the office judges; only whoever raised it takes it back. */
  withdraw: (actor, demand) => raisedIt(actor, demand) || (isInCharge(actor, demand) && !isUndecided(demand)),
  openForClaim: isInCharge,
  closeClaims: isInCharge,
  claim: (actor) => actor.memberships.some(({ roles }) => roles.includes('OWNER')),
  releaseClaim: (actor, demand) => isInCharge(actor, demand) || hasClaimed(actor, demand),
  noteContact: isInCharge,
  settle: isInCharge,
  close: isInCharge,
  bundle: byHigherFloors,
  unbundle: byHigherFloors,
  enterProject: byHigherFloors,
  leaveProject: byHigherFloors,
  fulfil: byHigherFloors,
} satisfies Policy<GuardedDemand, DemandEvent | 'view'>;

/** How somebody stands to whoever raised a demand, on the office's pages. */
export const demandReader = (actor: Actor, demand: GuardedDemand): Reader =>
  mayCall(actor, demand) ? 'caller' : 'staff';

/** Published demands are everybody's to find, others only who may view them. */
export const mayFind = (actor: Actor, demand: GuardedDemand): boolean =>
  isPublic(demand.status) || demandPolicy.view(actor, demand);

const isUndecided = ({ status }: GuardedDemand): boolean => isToVerify(status) || isToMend(status);

const raisedIt = (actor: Actor, demand: GuardedDemand): boolean => raiserSeesDemand.judge(actor, demand);

const enteredIt = (actor: Actor, { enteredById }: GuardedDemand): boolean =>
  isPerson(actor) && actor.personId === enteredById;

function hasClaimed(actor: Actor, { claims }: GuardedDemand): boolean {
  return claims.some(({ organisationId }) => isMemberOf(actor, organisationId, 'OWNER'));
}

/** Who verifies may need to call: staff of the demand's own community or street, or of the call's region, and only meanwhile. */
function mayCall(actor: Actor, { status, region, call }: GuardedDemand): boolean {
  const street = region.level === 'COMMUNITY' ? [region.path.replace(/[^/]+\/$/, '')] : [];
  const nearby = [region.path, ...street, call.region.path];
  return (
    isToVerify(status) && actor.grants.some(({ role, regionPath }) => role === 'OFFICER' && nearby.includes(regionPath))
  );
}
