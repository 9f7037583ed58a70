import { z } from 'zod';

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
