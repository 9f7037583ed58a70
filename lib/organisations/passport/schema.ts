import { z } from 'zod';
import { yuanOrEmpty } from '@/lib/kernel/form-values';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import type { Day } from '@/lib/kernel/shanghai';
import { day, id, line, version } from '@/lib/kernel/text';
import { evidence } from '../schema';
import { type FactKindKey, factKindKeys, kindOf } from './fact-kinds';

const orNull = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .union([z.literal(''), schema])
    .default('')
    .transform((value) => (value === '' ? null : value));

/** One version of a fact; which parts of it count is its kind's. */
export const statedFact = z.object({
  organisationId: id(),
  kind: z.enum(factKindKeys, { message: 'kernel.problems.required' }),
  /** The fact of which it is a further version; empty of a new one. */
  factId: orNull(id()),
  /** The version that the page showed; 0 of a new fact. */
  ordinal: version().default(0),
  /** Asked with what its kind asks, so that all that is missing is said at once. */
  title: line(100).default(''),
  detail: line(100).default(''),
  /** Left empty it stays as it was: nobody is shown it whole who does not keep it. */
  number: line(60).default(''),
  from: orNull(day()),
  to: orNull(day()),
  amountFen: yuanOrEmpty(),
  result: line(200).default(''),
  /** None chosen, the paper stays as it was. */
  file: evidence,
});

type Stated = {
  kind: FactKindKey;
  title: string;
  detail: string;
  number: string;
  from: Day | null;
  to: Day | null;
  result: string;
  amountFen: bigint | null;
  hasFile: boolean;
};

/** What its kind asks and is not there, and days that cannot be. */
export function problemsInFact(stated: Stated): Problem[] {
  const { required } = kindOf(stated.kind);
  const isThere = {
    detail: stated.detail !== '',
    number: stated.number !== '',
    from: stated.from !== null,
    to: stated.to !== null,
    amount: stated.amountFen !== null,
    result: stated.result !== '',
    file: stated.hasFile,
  };
  const missing = required.filter((part) => !isThere[part]);
  return [
    ...problemIf(stated.title === '', { code: 'kernel.problems.required', field: 'title' }),
    ...missing.map((field) => ({ code: 'kernel.problems.required' as const, field })),
    ...problemIf(stated.from !== null && stated.to !== null && stated.to < stated.from, {
      code: 'organisations.problems.factDates',
      field: 'to',
    }),
  ];
}
