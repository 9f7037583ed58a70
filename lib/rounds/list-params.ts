import { z } from 'zod';

const SORTS = ['title', 'year', 'closesAt', 'createdAt'] as const;
export const ROUNDS_PER_PAGE = 50;

export const roundStatuses = [
  'DRAFT',
  'OPEN',
  'SCREENING',
  'REVIEWING',
  'DECIDING',
  'PUBLICISING',
  'AWARDED',
  'CANCELLED',
] as const;

/** The list of rounds as its address says it; whatever makes no sense there is left out. */
export const roundListParams = z.object({
  q: z.string().trim().max(100).catch(''),
  status: z.enum(roundStatuses).optional().catch(undefined),
  year: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
  sort: z.enum(SORTS).catch('createdAt'),
  order: z.enum(['asc', 'desc']).catch('desc'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
/** The three ways to a new round, and what was chosen on the page before. */
export const waysToBegin = ['template', 'own', 'copy'] as const;
export const newRoundParams = z.object({
  from: z.enum(waysToBegin).catch('template'),
  source: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .optional()
    .catch(undefined),
  q: z.string().trim().max(100).catch(''),
});

export type RoundListParams = z.output<typeof roundListParams>;
