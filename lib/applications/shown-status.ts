import type { Prisma } from '@/lib/db/generated/client';
import type { ApplicationStatus, RoundStatus } from '@/lib/db/generated/enums';

const outcomes: ApplicationStatus[] = [
  'IN_REVIEW',
  'SHORTLISTED',
  'NOT_SHORTLISTED',
  'IN_PUBLICITY',
  'RESERVE',
  'DECLINED',
];
const released: RoundStatus[] = ['PUBLICISING', 'AWARDED'];

/** What an applicant is told beyond the status: a draft that was handed in before and taken back is not one just begun. */
export type ToldStatus = ApplicationStatus | 'TAKEN_BACK';

type Told = { status: ApplicationStatus; takenBackAt: Date | null; round: { status: RoundStatus } };

/** The word an applicant reads on it. */
export function toldStatus({ status, takenBackAt, round }: Told): ToldStatus {
  return status === 'DRAFT' && takenBackAt !== null ? 'TAKEN_BACK' : statusForApplicant(status, round.status);
}

/** What an applicant is told: how the review goes stays inside the house until the results are made public. */
export function statusForApplicant(status: ApplicationStatus, round: RoundStatus): ApplicationStatus {
  return outcomes.includes(status) && !released.includes(round) ? 'IN_REVIEW' : status;
}

/** Applications that their applicants are told to be in this state: asking for it tells no more than the list does. */
export function shownToBe(status: ToldStatus): Prisma.ApplicationWhereInput {
  if (status === 'TAKEN_BACK') return { status: 'DRAFT', takenBackAt: { not: null } };
  if (status === 'DRAFT') return { status, takenBackAt: null };
  if (!outcomes.includes(status)) return { status };
  const isOut = { status, round: { status: { in: released } } };
  const isHeldBack = { status: { in: outcomes }, round: { status: { notIn: released } } };
  return status === 'IN_REVIEW' ? { OR: [isOut, isHeldBack] } : isOut;
}
