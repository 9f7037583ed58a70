import { lineFen } from '@/lib/forms/answers/budget-row-amount';
import type { BudgetSource } from '@/lib/forms/answers/budget-source';
import type { Funder } from '@/lib/forms/answers/funders';
import { type Fen, formatYuan, sumFen } from '@/lib/kernel/money';

/** A line of a budget as far as it is about who pays how much. */
type PaidLine = BudgetSource & { unitFen: Fen; quantityHundredths: number };

/** What a funder gives, and what the lines of a budget take from it, in fen; null where it does not say how much it gives. */
export type FunderSum = Pick<Funder, 'name' | 'kind'> & { givesFen: Fen | null; takenFen: Fen };

export const funderSums = (lines: readonly PaidLine[], funders: readonly Funder[]): FunderSum[] =>
  funders.map(({ name, kind, givesFen }) => ({
    name,
    kind,
    givesFen: givesFen === null ? null : BigInt(givesFen),
    takenFen: sumFen(lines.filter((line) => isPaidBy(line, name)).map(lineFen)),
  }));

/**
 * What others really pay of a budget, in fen: each no more than it gives, somebody who is not among them nothing. This is the
 * own money of the matching rule (domain D.5). Where the form asks for no funders, own money is what the lines say.
 */
export function coveredFen(lines: readonly PaidLine[], funders: readonly Funder[] | null): Fen {
  const own = lines.filter(({ source }) => source === 'OWN');
  if (funders === null) return sumFen(own.map(lineFen));
  const unnamed = own.filter(({ funder }) => funder === undefined);
  return sumFen([
    ...unnamed.map(lineFen),
    ...funderSums(own, funders).map(({ givesFen, takenFen }) =>
      givesFen !== null && givesFen < takenFen ? givesFen : takenFen,
    ),
  ]);
}

export type FunderProblem = {
  row: number;
  problem: 'budgetFunderUnknown' | 'budgetFunderSum' | 'budgetFunderOver';
  /** In yuan where somebody gives less than is taken. */
  values: Record<'funder' | 'gives' | 'taken' | 'over', string>;
};

/**
 * Lines (from 0) whose funder is not among those named, does not say what it gives, or gives less than its lines come to: told
 * at the line with which it is over. Own money of which nobody is named is the applicant's own.
 */
export function wrongWithFunders(lines: readonly PaidLine[], funders: readonly Funder[] | null): FunderProblem[] {
  if (funders === null) return [];
  const sums = new Map(funderSums(lines, funders).map((sum) => [sum.name, sum]));
  const taken = new Map<string, Fen>();
  return lines.flatMap((line, row): FunderProblem[] => {
    const { source, funder } = line;
    if (source === 'GRANT' || funder === undefined) return [];
    const told = (problem: FunderProblem['problem'], sum?: FunderSum & { givesFen: Fen }): FunderProblem[] => [
      { row, problem, values: { funder, ...figuresOf(sum) } },
    ];
    const sum = sums.get(funder);
    if (sum === undefined) return told('budgetFunderUnknown');
    const { givesFen } = sum;
    if (givesFen === null) return told('budgetFunderSum');
    const before = taken.get(funder) ?? 0n;
    const after = before + lineFen(line);
    taken.set(funder, after);
    return before <= givesFen && after > givesFen ? told('budgetFunderOver', { ...sum, givesFen }) : [];
  });
}

const figuresOf = ({ givesFen, takenFen } = { givesFen: 0n, takenFen: 0n }) => ({
  gives: formatYuan(givesFen),
  taken: formatYuan(takenFen),
  over: formatYuan(takenFen - givesFen),
});

const isPaidBy = ({ source, funder }: PaidLine, name: string): boolean => source === 'OWN' && funder === name;
