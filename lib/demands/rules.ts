import type { DemandCallStatus, DemandSource, DemandStatus } from '@/lib/db/generated/enums';

export type CallPhase = 'draft' | 'scheduled' | 'open' | 'closed' | 'cancelled';
export type CallWindow = { status: DemandCallStatus; opensAt: Date | null; closesAt: Date | null };

/** Where a call stands. A published call is scheduled, open or closed by the clock alone; its last second still belongs to it. */
export function callPhase({ status, opensAt, closesAt }: CallWindow, now: Date): CallPhase {
  if (status === 'DRAFT') return 'draft';
  if (status === 'CANCELLED') return 'cancelled';
  if (opensAt === null || now < opensAt) return 'scheduled';
  return closesAt !== null && secondOf(now) > secondOf(closesAt) ? 'closed' : 'open';
}

/** Whether a demand that arrived at this instant is in time. */
export const isTakingDemands = (call: CallWindow, at: Date): boolean => callPhase(call, at) === 'open';

/** As whom somebody may submit in a call: in the name of an organisation only who belongs to one. */
export const sourcesOffered = (sources: readonly DemandSource[], isMember: boolean): DemandSource[] =>
  sources.filter((source) => source !== 'ORGANISATION' || isMember);

/** What everybody may read: public texts only, from publication to the end. */
export const publicStatuses = [
  'PUBLISHED',
  'OPEN_FOR_CLAIM',
  'CLAIMED',
  'BUNDLED',
  'IN_PROJECT',
  'FULFILLED',
  'CLOSED',
  'EXPIRED',
] as const satisfies DemandStatus[];

/** Published, and nobody has taken it on. */
export const unmetStatuses = ['PUBLISHED', 'OPEN_FOR_CLAIM', 'EXPIRED'] as const satisfies DemandStatus[];

/** What runs against the verification clock. */
export const toVerifyStatuses = ['SUBMITTED', 'VERIFYING'] as const satisfies DemandStatus[];

/** What whoever raised it may still rewrite: nobody has looked at it yet, or it was sent back. */
export const toMendStatuses = ['SUBMITTED', 'RETURNED'] as const satisfies DemandStatus[];

/** A duplicate is merged into a demand that is still under way. */
export const mergeTargetStatuses = [
  'VERIFYING',
  'PUBLISHED',
  'OPEN_FOR_CLAIM',
  'CLAIMED',
  'BUNDLED',
  'IN_PROJECT',
] as const satisfies DemandStatus[];

export const isPublic = (status: DemandStatus): boolean => isOneOf(publicStatuses, status);
export const isToVerify = (status: DemandStatus): boolean => isOneOf(toVerifyStatuses, status);
export const isToMend = (status: DemandStatus): boolean => isOneOf(toMendStatuses, status);
export const mayBeMergedInto = (status: DemandStatus): boolean => isOneOf(mergeTargetStatuses, status);

/** `verifyDueAt` is the first instant after the last working day. */
export const isOverdue = ({ status, verifyDueAt }: { status: DemandStatus; verifyDueAt: Date }, now: Date): boolean =>
  isToVerify(status) && verifyDueAt <= now;

const isOneOf = (statuses: readonly DemandStatus[], status: DemandStatus): boolean => statuses.includes(status);
const secondOf = (date: Date): number => Math.floor(date.getTime() / 1000);
