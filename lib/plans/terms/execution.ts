import { z } from 'zod';
import type { Day } from '@/lib/kernel/shanghai';

const months = z.number().int().max(60);

/** So many months from the signing of the agreement: at most, and at least where that is not 0; both the same: exactly. */
export const executionMonths = z.object({ least: months.min(0), most: months.min(1) });

export type ExecutionMonths = z.output<typeof executionMonths>;

export type Executed = {
  executionFrom: Day | null;
  executionTo: Day | null;
  terms: { executionMonths: ExecutionMonths | null };
};

/** When projects are carried out: between days, or so many months from the agreement, whose day nobody knows yet. */
export type Execution =
  | { by: 'days'; from: Day; to: Day }
  | { by: 'exactly'; months: number }
  | { by: 'between'; least: number; most: number }
  | { by: 'atMost'; months: number };

/** Null while a draft says neither. */
export function executionOf({ executionFrom: from, executionTo: to, terms }: Executed): Execution | null {
  if (terms.executionMonths === null) return from === null || to === null ? null : { by: 'days', from, to };
  const { least, most } = terms.executionMonths;
  if (least === 0) return { by: 'atMost', months: most };
  return least === most ? { by: 'exactly', months: most } : { by: 'between', least, most };
}

/** A period that counts from the agreement has no days: the timetable holds none beside it. */
export const daysWithout = { executionFrom: null, executionTo: null };
