import { z } from 'zod';

export const EXPERTS_PER_PAGE = 50;

/** The roster as its address says it; whatever makes no sense there is left out. */
export const expertListParams = z.object({
  q: z.string().trim().max(100).catch(''),
  status: z.enum(['ACTIVE', 'SUSPENDED']).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type ExpertListParams = z.output<typeof expertListParams>;
