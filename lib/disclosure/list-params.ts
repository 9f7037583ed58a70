import { z } from 'zod';
import { pageNumber } from '@/lib/lists/ranked';

/** What the address of a public list may say; whatever else stands there counts as nothing. */
export const pageParams = z.object({ page: pageNumber });

/** A region's three lists (三张清单): what is needed, who can do what, what is being done. */
export const threeListNames = ['demands', 'resources', 'projects'] as const;
export type ThreeListName = (typeof threeListNames)[number];

export const threeListParams = pageParams.extend({ list: z.enum(threeListNames).catch('demands').default('demands') });
