import { z } from 'zod';
import { type Problem, problemIf } from '@/lib/kernel/refusal';

const fen = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(BigInt);

/** What becomes of an award whose county does not pay its part: the round's own money pays it, the award shrinks by it, or falls. */
export const declinedRules = ['carry', 'reduce', 'drop'] as const;

/** What of each award the county in which the project has its main place is asked to pay (市县配套, domain C3). */
export const coFundingRule = z.object({
  part: z.discriminatedUnion('by', [
    z.object({ by: z.literal('share'), shareBp: z.number().int().min(1).max(9_999) }),
    z.object({ by: z.literal('sum'), sumFen: fen }),
  ]),
  /** How many working days a county has to answer. */
  workingDays: z.number().int().min(1).max(60),
  declined: z.enum(declinedRules),
});

export type CoFundingRule = z.output<typeof coFundingRule>;

/** As JSON can hold it. */
export const coFundingAsJson = (rule: CoFundingRule | null) =>
  rule === null || rule.part.by === 'share'
    ? (rule as (CoFundingRule & { part: { by: 'share' } }) | null)
    : { ...rule, part: { ...rule.part, sumFen: String(rule.part.sumFen) } };

/** Counties lie below a city: nobody else has any to ask. */
export const problemsInCoFunding = (rule: CoFundingRule | null, { level }: { level: string }): Problem[] =>
  problemIf(rule !== null && level !== 'CITY', { code: 'rounds.problems.coFundingNoCity', field: 'coFunding.by' });
