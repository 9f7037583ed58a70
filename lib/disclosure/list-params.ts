import { z } from 'zod';

export const CALLS_PER_PAGE = 20;
export const RESULTS_PER_PAGE = 20;
export const AWARDS_PER_PAGE = 50;

/** What the address of a public list may say; whatever else stands there counts as nothing. */
export const callListParams = z.object({
  when: z.enum(['open', 'scheduled', 'past']).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

export const pageParams = callListParams.pick({ page: true });
