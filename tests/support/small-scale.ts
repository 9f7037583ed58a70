import type { Scale } from '@/prisma/seed/scale';

/** A demonstration small enough to be built in a test. */
export const smallScale: Scale = {
  counts: [6, 2, 2, 2, 1, 1, 1, 4],
  shortlisted: 10,
  awarded: 3,
  organisations: 10,
  experts: 8,
  inReview: 6,
  open: 4,
  drafts: 2,
  street: 6,
};
