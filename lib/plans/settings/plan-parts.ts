/** The pages on which a plan is set up, in the order an officer works through them. */
export const planParts = [
  'categories',
  'eligibility',
  'rules',
  'form',
  'rubric',
  'stages',
  'instalments',
  'announcement',
] as const;

export type PlanPart = (typeof planParts)[number];

export function isPlanPart(text: string): text is PlanPart {
  return (planParts as readonly string[]).includes(text);
}
