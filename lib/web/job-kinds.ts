import type { JobKind } from '@/lib/jobs/job-kind';

/** Every kind of job that people start and watch. */
export const jobKinds: readonly JobKind<unknown>[] = [];
