import type { DemandStatus } from '@/lib/db/generated/enums';

const steps = ['received', 'verified', 'answered', 'settled'] as const;
type Step = (typeof steps)[number];
type Progress = { step: Step; state: 'done' | 'current' | 'upcoming' }[];

/** At which of the four steps a demand stands; a demand that ended otherwise stands at none. */
const at: Partial<Record<DemandStatus, number>> = {
  SUBMITTED: 1,
  VERIFYING: 1,
  RETURNED: 1,
  PUBLISHED: 2,
  OPEN_FOR_CLAIM: 2,
  CLAIMED: 3,
  BUNDLED: 3,
  IN_PROJECT: 3,
  FULFILLED: 4,
  CLOSED: 4,
};

export function progressOf(status: DemandStatus): Progress | null {
  const current = at[status];
  if (current === undefined) return null;
  return steps.map((step, place) => ({
    step,
    state: place < current ? 'done' : place === current ? 'current' : 'upcoming',
  }));
}
