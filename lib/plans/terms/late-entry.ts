import { z } from 'zod';

/** Whether a named organisation may be let in after the deadline, as an exception that two officers answer for. */
export const lateEntryTerms = z.object({
  /** For so many days after the deadline at most; 0: never. */
  mostDays: z.number().int().min(0).max(30).default(5),
  /** Whether the published list and the project's page say that it was handed in late. */
  isPublic: z.boolean().default(true),
});

export type LateEntryTerms = z.output<typeof lateEntryTerms>;
