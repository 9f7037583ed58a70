import 'server-only';
import { exportJob } from '@/lib/exports/export-job';
import { papersJob } from '@/lib/exports/papers/papers-job';
import type { JobKind } from '@/lib/jobs/job-kind';
import { pastTableJob } from '@/lib/past/importing/past-table-job';
import { assignmentJob } from '@/lib/reviews/assigning/assignment-job';
import { verificationJob } from '@/lib/seals/verification-job';

/** Every kind of job that people start and watch. */
export const jobKinds: readonly JobKind<unknown>[] = [
  assignmentJob,
  exportJob,
  papersJob,
  pastTableJob,
  verificationJob,
];
