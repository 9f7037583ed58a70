import type highs from 'highs';
import { holds, type Row, type Selecting } from './problem.ts';

type Solver = Awaited<ReturnType<typeof highs>>;

export type Selection =
  /** `boundPoints` is the most that any choice could come to: the same as the sum where the best is proved. */
  | { found: 'best' | 'good'; chosen: number[]; sumPoints: number; boundPoints: number }
  /** No choice keeps all rows; without any one of these some would. They are told by their place, all of one rule together. */
  | { found: 'none'; conflict: number[] }
  | { found: 'nothing in time' };

/** Of one rule there are as many rows as organisations or categories; only floors are each a wish of its own. */
const groupOf = ({ rule, by, key }: Row): string => (rule === 'floor' ? `${rule}/${by}/${key}` : rule);

/**
 * The choice of most points that keeps every row, by branch and cut (HiGHS); of equal ones the one whose places in the ranking
 * are the best, which the fractions of a step add. Ends after `seconds` with the best so far and its bound. The same problem
 * gives the same choice unless time cut it short.
 * @throws Error when the solver hands back what breaks a row
 */
export function select(solver: Solver, { points, rows }: Selecting, seconds: number): Selection {
  const began = performance.now();
  const total = points.length;
  // All fractions together stay under half a step, so that they never outweigh a point.
  const worth = points.map((each, place) => each + (total - place) / (total * total));
  const answer = solve(solver, { worth, rows, seconds });
  if (answer === 'none')
    return { found: 'none', conflict: conflictIn(solver, { points, rows, until: began + 1000 * seconds }) };
  if (answer === 'nothing in time') return { found: 'nothing in time' };
  const isIn = new Set(answer.chosen);
  if (!rows.every((row) => holds(row, (candidate) => isIn.has(candidate))))
    throw new Error('the solver handed back a choice that breaks a rule');
  const sumPoints = answer.chosen.reduce((sum, candidate) => sum + (points[candidate] ?? 0), 0);
  const boundPoints = answer.isProved ? sumPoints : Math.max(sumPoints, Math.floor(answer.bound + 1e-6));
  return { found: sumPoints === boundPoints ? 'best' : 'good', chosen: answer.chosen, sumPoints, boundPoints };
}

/** Rows that cannot be kept together, no more than it takes: each group is left out for good where it is impossible without it. */
function conflictIn(solver: Solver, { points, rows, until }: Selecting & { until: number }): number[] {
  const worth = points.map(() => 0);
  const groups = [...Map.groupBy(rows.keys(), (at) => groupOf(rows[at] as Row)).values()];
  const needed = groups.reduce((left, group) => {
    const others = left.filter((one) => one !== group);
    const kept = others.flat().flatMap((at) => rows[at] ?? []);
    const seconds = Math.max(0.2, (until - performance.now()) / 1000);
    return solve(solver, { worth, rows: kept, seconds }) === 'none' ? others : left;
  }, groups);
  return needed.flat().toSorted((one, other) => one - other);
}

type Asked = { worth: number[]; rows: Row[]; seconds: number };
type Answer = { chosen: number[]; bound: number; isProved: boolean } | 'none' | 'nothing in time';

function solve(solver: Solver, { worth, rows, seconds }: Asked): Answer {
  const { modelStatus, objectiveSense } = solver.constants;
  const scaled = rows.map(inSteps);
  const starts = [0];
  for (const { values } of scaled) starts.push((starts.at(-1) ?? 0) + values.length);
  const numCols = worth.length;
  return solver.withModel(
    {
      numCols,
      numRows: rows.length,
      sense: objectiveSense.maximize,
      colCost: worth,
      colLower: worth.map(() => 0),
      colUpper: worth.map(() => 1),
      integrality: worth.map(() => 1),
      rowLower: scaled.map(({ least }) => least),
      rowUpper: scaled.map(({ most }) => most),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols,
        starts,
        indices: rows.flatMap(({ members }) => members),
        values: scaled.flatMap(({ values }) => values),
      },
    },
    (model): Answer => {
      model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_feasibility_tolerance: 1e-9 });
      model.run();
      const status = model.getModelStatus();
      // Every candidate is in or out, so nothing is unbounded.
      if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) return 'none';
      const values = [...model.getSolution().colValue];
      const chosen = values.flatMap((value, candidate) => (value > 0.5 ? [candidate] : []));
      const isIn = new Set(chosen);
      // Cut short before it had any choice, it hands back one that keeps nothing.
      const isUsable = rows.every((row) => holds(row, (candidate) => isIn.has(candidate)));
      if (status === modelStatus.optimal) return { chosen, bound: Number(model.getObjectiveValue()), isProved: true };
      return isUsable
        ? { chosen, bound: Number(model.info.get('mip_dual_bound')), isProved: false }
        : 'nothing in time';
    },
  );
}

/** Money in the largest step that all amounts of the row are multiples of: small numbers are told apart exactly. */
function inSteps({ weights, least, most }: Row): { values: number[]; least: number; most: number } {
  const step = weights.reduce(commonDivisor, 0n) || 1n;
  return {
    values: weights.map((weight) => Number(weight / step)),
    least: least === null ? Number.NEGATIVE_INFINITY : Number(roundedUp(least, step)),
    most: most === null ? Number.POSITIVE_INFINITY : -Number(roundedUp(-most, step)),
  };
}

function commonDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? (one < 0n ? -one : one) : commonDivisor(other, one % other);
}

/** Division that rounds up, also below zero. */
const roundedUp = (value: bigint, step: bigint): bigint => (value > 0n ? (value + step - 1n) / step : value / step);
