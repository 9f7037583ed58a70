import { z } from 'zod';

export const DECISIONS_PER_PAGE = 50;

/** What the address of the decision table may say; whatever else stands there counts as nothing. */
export const decisionListParams = z.object({
  outcome: z.enum(['AWARD', 'RESERVE', 'DECLINE', 'UNDECIDED']).nullable().catch(null).default(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
  /** The application whose form is open. */
  decide: z.string().max(64).catch('').default(''),
});
export type DecisionListParams = z.output<typeof decisionListParams>;
