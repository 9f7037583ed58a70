import { z } from 'zod';

export const DEMANDS_PER_PAGE = 50;

export const demandStatuses = [
  'SUBMITTED',
  'VERIFYING',
  'RETURNED',
  'REJECTED',
  'MERGED',
  'PUBLISHED',
  'OPEN_FOR_CLAIM',
  'CLAIMED',
  'BUNDLED',
  'IN_PROJECT',
  'FULFILLED',
  'CLOSED',
  'EXPIRED',
  'WITHDRAWN',
] as const;

const q = z.string().trim().max(100).catch('');
const id = z
  .string()
  .regex(/^[0-9a-zA-Z-]{1,64}$/)
  .optional()
  .catch(undefined);
const category = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]{0,19}$/)
  .optional()
  .catch(undefined);
const ticked = z
  .string()
  .optional()
  .catch(undefined)
  .transform((value) => value === '1' || value === 'on');
const page = z.coerce.number().int().min(1).max(100_000).catch(1);

/** The office's queue as its address says it; whatever makes no sense there is left out. `TO_VERIFY` is whatever the clock runs for. */
export const officeDemandParams = z.object({
  q,
  status: z
    .enum([...demandStatuses, 'TO_VERIFY'])
    .optional()
    .catch(undefined),
  category,
  region: id,
  call: id,
  topic: id,
  overdue: ticked,
  sort: z.enum(['verifyDueAt', 'receivedAt', 'title']).catch('verifyDueAt'),
  order: z.enum(['asc', 'desc']).catch('asc'),
  page,
});
export type OfficeDemandParams = z.output<typeof officeDemandParams>;

/** `UNMET` is published and not taken on; `exact` leaves the regions below out. */
export const publicDemandParams = z.object({
  q,
  status: z
    .enum([
      'UNMET',
      'PUBLISHED',
      'OPEN_FOR_CLAIM',
      'CLAIMED',
      'BUNDLED',
      'IN_PROJECT',
      'FULFILLED',
      'CLOSED',
      'EXPIRED',
    ])
    .optional()
    .catch(undefined),
  category,
  region: id,
  exact: ticked,
  page,
});
export type PublicDemandParams = z.output<typeof publicDemandParams>;

export const demandCallParams = z.object({
  q,
  status: z.enum(['DRAFT', 'OPEN', 'CANCELLED']).optional().catch(undefined),
  page,
});
export type DemandCallParams = z.output<typeof demandCallParams>;

/** By which words the one who verifies looks for what is similar, instead of by the demand's own. */
export const similarParams = z.object({ like: z.string().trim().max(60).catch('').default('') });
