import { kept } from '@/lib/kernel/kept';
import { type Terms, termsSchema } from './terms';

const read = kept<Terms>('terms', 300);

export type NumberedPlan = { id: string; number: number; frozenAt: Date | null };

/** The terms of a plan. What a frozen plan says under one number never changes (the database holds it), so they are parsed once. */
export function termsOf({ terms, ...plan }: NumberedPlan & { terms: unknown }): Terms {
  if (plan.frozenAt === null) return termsSchema.parse(terms);
  return read.get(keyOf(plan)) ?? read.keep(keyOf(plan), termsSchema.parse(terms));
}

/** Those that were parsed here before; undefined where the row must be read. */
export const termsKept = (plan: NumberedPlan): Terms | undefined =>
  plan.frozenAt === null ? undefined : read.get(keyOf(plan));

const keyOf = ({ id, number }: NumberedPlan): string => `${id}/${number}`;
