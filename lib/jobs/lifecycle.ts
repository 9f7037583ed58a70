import type { JobStatus } from '@/lib/db/generated/enums';
import { lifecycle } from '@/lib/kernel/lifecycle';

/** A job whose server died begins again while it still counts as running. */
export const jobLifecycle = lifecycle<JobStatus>()(
  {
    QUEUED: { begin: 'RUNNING', lose: 'FAILED' },
    RUNNING: { begin: 'RUNNING', retry: 'QUEUED', finish: 'DONE', fail: 'FAILED', lose: 'FAILED' },
    DONE: {},
    FAILED: { restart: 'QUEUED' },
  },
  { final: ['DONE'] },
);

/** Nothing more will come of it by itself. */
export const isOver = (status: JobStatus): boolean => status === 'DONE' || status === 'FAILED';
