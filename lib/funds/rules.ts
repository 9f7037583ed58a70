import { type Fen, formatYuan } from '@/lib/kernel/money';
import type { Problem } from '@/lib/kernel/refusal';

type Facts = { kind: string; year: number; totalFen: Fen };

/** Once money of a fund is promised to a round, its source and year stand, and its total covers the promise. */
export function problemsBeforeUpdate(fund: Facts, next: Facts, committedFen: Fen): Problem[] {
  const problems: Problem[] = [];
  if (committedFen > 0n && next.kind !== fund.kind) problems.push({ code: 'funds.problems.kindInUse', field: 'kind' });
  if (committedFen > 0n && next.year !== fund.year) problems.push({ code: 'funds.problems.yearInUse', field: 'year' });
  if (next.totalFen < committedFen) {
    problems.push({
      code: 'funds.problems.belowCommitted',
      field: 'total',
      values: { committed: formatYuan(committedFen) },
    });
  }
  return problems;
}
