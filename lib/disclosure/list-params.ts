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

/** A region's three lists (三张清单): what is needed, who can do what, what is being done. */
export const threeListNames = ['demands', 'resources', 'projects'] as const;
export type ThreeListName = (typeof threeListNames)[number];

export const threeListParams = pageParams.extend({ list: z.enum(threeListNames).catch('demands').default('demands') });
