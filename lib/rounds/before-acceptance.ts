import type { ApplicationStatus } from '@/lib/db/generated/enums';

/** Not accepted yet, or never. One that was withdrawn had been accepted when it is in a stage. */
export const beforeAcceptance: readonly ApplicationStatus[] = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'INELIGIBLE',
  'WITHDRAWN',
];
