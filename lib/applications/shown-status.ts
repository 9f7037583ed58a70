import type { ApplicationStatus, RoundStatus } from '@/lib/db/generated/enums';

const outcomes: readonly ApplicationStatus[] = [
  'IN_REVIEW',
  'SHORTLISTED',
  'NOT_SHORTLISTED',
  'IN_PUBLICITY',
  'RESERVE',
  'DECLINED',
];
const released: readonly RoundStatus[] = ['PUBLICISING', 'AWARDED'];

/** What an applicant is told: how the review goes stays inside the house until the results are made public. */
export function statusForApplicant(status: ApplicationStatus, round: RoundStatus): ApplicationStatus {
  return outcomes.includes(status) && !released.includes(round) ? 'IN_REVIEW' : status;
}
