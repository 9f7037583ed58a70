import type { Candidate, SlateProblem } from './candidate';
import { budgetOf, leastAward, ownCost } from './lay-out-slate';
import { type Row, type RuleOf, type Selecting, sumIn } from './problem';

/** Why a candidate is not in a slate: the rule that binds, and what tells how far; 'unproven' where only time was short. */
export type WhyNot = Omit<RuleOf, 'rule'> & {
  rule: RuleOf['rule'] | 'unproven' | 'chosen';
  /** Money it takes at the least, and what the others leave of it; fen as decimal text, as it is stored. */
  needsFen?: string;
  leftFen?: string;
  /** How many the rule allows, or asks for. */
  count?: number;
};

/**
 * The rule that binds for each that is not chosen, in the order of the candidates. The first that it would break, taken in beside the others,
 * counts: what keeps it out alone goes before what all share. Where one of fewer points is in because a floor needs it, and
 * without the floor this one could have its place, the floor is what binds.
 */
export function whyNot(chosen: readonly number[], { points, rows }: Selecting, problem: SlateProblem): WhyNot[] {
  const isIn = new Set(chosen);
  const sums = new Map(rows.map((row) => [row, sumIn(row, (at) => isIn.has(at))]));
  const weightsOf = problem.candidates.map(() => new Map<Row, bigint>());
  for (const row of rows) row.members.forEach((at, index) => weightsOf[at]?.set(row, row.weights[index] ?? 0n));
  const spentFen = chosen.reduce((sum, at) => sum + ownCost(at, problem), 0n);
  return problem.candidates.map((candidate, at) => (isIn.has(at) ? { rule: 'chosen' } : reasonFor(candidate, at)));

  function reasonFor(candidate: Candidate, at: number): WhyNot {
    const broken = brokenBy(at, null);
    const own = broken.find(({ rule }) => alone.includes(rule));
    const binding = own ?? floorBefore(at) ?? broken[0];
    return binding === undefined ? { rule: 'unproven' } : said(binding, candidate, at);
  }

  /** A floor that would no longer hold if this one stood in the place of one of fewer points; every other rule would. */
  function floorBefore(at: number): Row | undefined {
    for (const other of chosen) {
      if ((points[other] ?? 0) >= (points[at] ?? 0)) continue;
      const broken = brokenBy(at, other);
      if (broken.length > 0 && broken.every(({ rule }) => rule === 'floor')) return broken[0];
    }
    return undefined;
  }

  /** What does not hold any more when one comes in, and another goes for it. */
  function brokenBy(at: number, leaving: number | null): Row[] {
    const own = weightsOf[at] ?? new Map<Row, bigint>();
    const gone = (leaving === null ? undefined : weightsOf[leaving]) ?? new Map<Row, bigint>();
    return [...new Set([...own.keys(), ...gone.keys()])].filter((row) => {
      const sum = (sums.get(row) ?? 0n) + (own.get(row) ?? 0n) - (gone.get(row) ?? 0n);
      return (row.most !== null && sum > row.most) || (row.least !== null && sum < row.least);
    });
  }

  function said(row: Row, candidate: Candidate, at: number): WhyNot {
    const { rule, by, key, most, least } = row;
    const told = { rule, ...(by && { by }), ...(key !== undefined && { key }) };
    const money = (needs: bigint, left: bigint): WhyNot => ({
      ...told,
      needsFen: String(needs),
      leftFen: String(left),
    });
    if (rule === 'budget') return money(ownCost(at, problem), budgetOf(problem) - spentFen);
    if (rule === 'organisationSum') return money(leastAward(candidate, problem), (most ?? 0n) - (sums.get(row) ?? 0n));
    return { ...told, count: Number(most ?? least ?? 0n) };
  }
}

const alone: readonly Row['rule'][] = [
  'unranked',
  'passLine',
  'minScore',
  'organisationCount',
  'organisationSum',
  'category',
  'others',
];
