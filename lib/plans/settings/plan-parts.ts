import { z } from 'zod';

/** The pages on which a plan is set up, in the order an officer works through them. */
export const planParts = [
  'categories',
  'eligibility',
  'rules',
  'form',
  'word',
  'levels',
  'rubric',
  'stages',
  'awarding',
  'instalments',
  'announcement',
] as const;

export type PlanPart = (typeof planParts)[number];

export function isPlanPart(text: string): text is PlanPart {
  return (planParts as readonly string[]).includes(text);
}

/** What the address of a page asks for beside whose plan it is. */
export const planPageParams = z.object({
  /** Null where there is no such page. */
  part: z.enum(planParts).nullable().catch(null),
  /** Which section or rubric. */
  of: z.string().optional().catch(undefined),
  /** Changes each time a form was filled in for the officer, so that its fields show it. */
  filled: z.string().optional().catch(undefined),
});
