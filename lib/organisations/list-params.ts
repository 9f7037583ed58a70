import { z } from 'zod';
import { ORGANISATION_TYPES } from './schema';

export const ORGANISATIONS_PER_PAGE = 50;

const SORTS = ['name', 'createdAt', 'updatedAt'] as const;
const STATUSES = ['PENDING', 'RETURNED', 'VERIFIED'] as const;

/** The officer's list as its address says it; whatever makes no sense there is left out. */
export const organisationListParams = z.object({
  q: z.string().trim().max(100).catch(''),
  status: z.enum(STATUSES).optional().catch(undefined),
  type: z.enum(ORGANISATION_TYPES).optional().catch(undefined),
  sort: z.enum(SORTS).catch('updatedAt'),
  order: z.enum(['asc', 'desc']).catch('desc'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type OrganisationListParams = z.output<typeof organisationListParams>;
