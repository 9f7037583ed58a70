import highs, { type Model, type ModelData } from 'highs';
import type { Places } from './exchange.ts';
import { INFINITE, type Program } from './program.ts';

/** What is made as small as can be, one after the other. */
const aims = ['quotas', 'places', 'loads', 'fit'] as const;
type Aim = (typeof aims)[number];

/** What was reached of an aim before the time was up, and what it cannot be less than. */
export type Gap = { aim: Aim; found: number; bound: number };

/** `values` by the columns of the program; `gap` of the first aim that is not proved to be reached. */
export type Solved = { values: Float64Array; gap: Gap | null };

type Solving = {
  places: Places;
  /** Whole numbers only; otherwise shares of one. */
  whole: boolean;
  /** Values to begin from, which break nothing. */
  begin: Float64Array | null;
  /** Seconds in all. */
  seconds: number;
  /** Aims to stop after. */
  until?: Aim;
};

/**
 * Solves a program aim by aim (what one reached is held for the next) by HiGHS: one thread and a fixed seed, so that the same
 * comes of the same unless time runs out, which `gap` tells.
 */
export async function solveProgram(
  program: Program,
  { places, whole, begin, seconds, until = 'fit' }: Solving,
): Promise<Solved> {
  solverOnce ??= highs();
  const solver = await solverOnce;
  const end = performance.now() + seconds * 1000;
  const model = solver.createModel(asModel(program, solver.infinity, whole));
  try {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5, random_seed: 1 });
    let [values, gap]: [Float64Array | null, Gap | null] = [begin, null];
    for (const aim of aims.slice(0, aims.indexOf(until) + 1)) {
      const costs = costsOf(program, places, aim);
      if (costs.columns.length === 0) continue;
      const left = (end - performance.now()) / 1000;
      if (values !== null && left <= 0) {
        gap ??= unsought(aim, costs, values);
        break;
      }
      const step = solveAim(model, {
        costs,
        values,
        columns: program.columns.upper.length,
        seconds: Math.max(1, left),
      });
      if (step === null) {
        if (values !== null) gap ??= unsought(aim, costs, values);
        break;
      }
      values = step.values;
      if (step.bound < step.found - EXACT) gap ??= { aim, found: step.found, bound: step.bound };
      const slack = whole ? 0 : EXACT * Math.max(1, step.found);
      model.addRow(-solver.infinity, (whole ? Math.round(step.found) : step.found) + slack, {
        indices: costs.columns,
        values: costs.values,
      });
    }
    if (values === null) throw new Error('The program has no answer, though everything may be left out.');
    return { values, gap };
  } finally {
    model.dispose();
  }
}

/** Loaded once a thread. */
let solverOnce: ReturnType<typeof highs> | null = null;

const EXACT = 1e-6;

const asModel = ({ columns, rows }: Program, infinity: number, whole: boolean): ModelData => {
  const bound = (value: number): number => (value >= INFINITE ? infinity : value);
  const [numCols, numRows] = [columns.upper.length, rows.lower.length];
  // 0 continuous, 1 whole.
  const kinds = new Int32Array(numCols);
  if (whole) for (let index = 0; index < columns.pairs.length; index += 1) kinds[index] = 1;
  return {
    numCols,
    numRows,
    sense: 1 as NonNullable<ModelData['sense']>,
    offset: 0,
    colCost: new Float64Array(numCols),
    colLower: new Float64Array(numCols),
    colUpper: Float64Array.from(columns.upper),
    rowLower: Float64Array.from(rows.lower),
    rowUpper: Float64Array.from(rows.upper, bound),
    matrix: { format: 'csr', numRows, numCols, ...rows },
    integrality: kinds,
  };
};

type Costs = { columns: number[]; values: number[] };

function costsOf({ columns: { pairs, short, lacking, units } }: Program, places: Places, aim: Aim): Costs {
  const one = (columns: number[]): Costs => ({ columns, values: columns.map(() => 1) });
  if (aim === 'places') return one(short);
  if (aim === 'quotas') return one(lacking);
  if (aim === 'loads') return { columns: units.map(({ column }) => column), values: units.map(({ cost }) => cost) };
  const worse = pairs.flatMap((pair, column) => ((places.fitness[pair] ?? 1) > 1 ? [{ pair, column }] : []));
  return {
    columns: worse.map(({ column }) => column),
    values: worse.map(({ pair }) => (places.fitness[pair] ?? 1) - 1),
  };
}

/** Of an aim that time did not reach: what there happens to be of it. */
const unsought = (aim: Aim, { columns, values: costs }: Costs, values: Float64Array): Gap => ({
  aim,
  found: columns.reduce((sum, column, index) => sum + (costs[index] ?? 0) * (values[column] ?? 0), 0),
  bound: 0,
});

type Step = { costs: Costs; values: Float64Array | null; columns: number; seconds: number };

/** @returns null when time was up before anything was found */
function solveAim(model: Model, { costs, values, columns, seconds }: Step) {
  const all = new Float64Array(columns);
  costs.columns.forEach((column, index) => {
    all[column] = costs.values[index] ?? 0;
  });
  model.changeColsCost({ kind: 'range', from: 0, to: columns - 1 }, all);
  // The clock of the model runs on from aim to aim.
  model.options.set({ time_limit: model.getRunTime() + seconds });
  if (values !== null) model.setSolution({ colValue: values });
  model.run();
  if (Number(model.info.get('primal_solution_status')) !== FEASIBLE) return null;
  const found = Number(model.info.get('objective_function_value'));
  const bound = model.getModelStatus() === OPTIMAL ? found : Math.max(0, Number(model.info.get('mip_dual_bound')));
  return { values: model.getSolution().colValue, found, bound };
}

const FEASIBLE = 2;
const OPTIMAL = 7;
