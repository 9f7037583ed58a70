import type { Prisma } from '@/lib/db/generated/client';
import type { ApplicationStatus, RoundStatus, SignOffStatus } from '@/lib/db/generated/enums';

const outcomes: ApplicationStatus[] = [
  'IN_REVIEW',
  'SHORTLISTED',
  'NOT_SHORTLISTED',
  'IN_PUBLICITY',
  'RESERVE',
  'DECLINED',
];
/** What is still the organisation's own. */
const toHandIn: ApplicationStatus[] = ['DRAFT', 'RETURNED'];
/** Sign-offs that leave the word of the application as it is. */
const untold: SignOffStatus[] = ['NONE', 'SENT_BACK'];
const released: RoundStatus[] = ['PUBLICISING', 'AWARDED'];

/**
 * What an applicant is told beyond the status: a draft that waits for who signs, one that they have confirmed, and one that
 * was handed in before and taken back is not one just begun.
 */
export type ToldStatus = ApplicationStatus | 'TAKEN_BACK' | 'TO_SIGN' | 'SIGNED';

type Told = {
  status: ApplicationStatus;
  signOffStatus: SignOffStatus;
  takenBackAt: Date | null;
  round: { status: RoundStatus };
};

/** The word an applicant reads on it. */
export function toldStatus({ status, signOffStatus, takenBackAt, round }: Told): ToldStatus {
  if (toHandIn.includes(status) && signOffStatus === 'ASKED') return 'TO_SIGN';
  if (toHandIn.includes(status) && signOffStatus === 'CONFIRMED') return 'SIGNED';
  return status === 'DRAFT' && takenBackAt !== null ? 'TAKEN_BACK' : statusForApplicant(status, round.status);
}

/** What an applicant is told: how the review goes stays inside the house until the results are made public. */
export function statusForApplicant(status: ApplicationStatus, round: RoundStatus): ApplicationStatus {
  return outcomes.includes(status) && !released.includes(round) ? 'IN_REVIEW' : status;
}

/** Applications that their applicants are told to be in this state: asking for it tells no more than the list does. */
export function shownToBe(status: ToldStatus): Prisma.ApplicationWhereInput {
  if (status === 'TO_SIGN') return { signOffStatus: 'ASKED', status: { in: toHandIn } };
  if (status === 'SIGNED') return { signOffStatus: 'CONFIRMED', status: { in: toHandIn } };
  const own = { signOffStatus: { in: untold } };
  if (status === 'TAKEN_BACK') return { ...own, status: 'DRAFT', takenBackAt: { not: null } };
  if (status === 'DRAFT') return { ...own, status, takenBackAt: null };
  if (status === 'RETURNED') return { ...own, status };
  if (!outcomes.includes(status)) return { status };
  const isOut = { status, round: { status: { in: released } } };
  const isHeldBack = { status: { in: outcomes }, round: { status: { notIn: released } } };
  return status === 'IN_REVIEW' ? { OR: [isOut, isHeldBack] } : isOut;
}
