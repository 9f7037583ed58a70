import type { ApplicationStatus } from '@/lib/db/generated/enums';

/** Not accepted yet, or never. One that was withdrawn had been accepted when it is in a stage. */
export const beforeAcceptance: readonly ApplicationStatus[] = [
  'DRAFT',
  'RECOMMENDING',
  'NOT_RECOMMENDED',
  'SUBMITTED',
  'RETURNED',
  'INELIGIBLE',
  'WITHDRAWN',
];
