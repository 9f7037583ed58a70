/** What one stretch of asking gave: milliseconds of each answer, and of processor time of both process trees meanwhile. */
export type Stretch = {
  times: number[];
  failures: number;
  elapsedMs: number;
  cpu: { application: number; database: number };
};

export const nothingAsked = (): Stretch => ({
  times: [],
  failures: 0,
  elapsedMs: 0,
  cpu: { application: 0, database: 0 },
});

/** Several stretches of the same thing, as one. */
export const together = (stretches: readonly Stretch[]): Stretch =>
  stretches.reduce(
    (sum, each) => ({
      times: [...sum.times, ...each.times],
      failures: sum.failures + each.failures,
      elapsedMs: sum.elapsedMs + each.elapsedMs,
      cpu: {
        application: sum.cpu.application + each.cpu.application,
        database: sum.cpu.database + each.cpu.database,
      },
    }),
    nothingAsked(),
  );

/** The time within which this share of the answers came; 0 when nothing was answered. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const perSecond = ({ times, elapsedMs }: Stretch): number =>
  elapsedMs === 0 ? 0 : (times.length / elapsedMs) * 1000;

/** Milliseconds of processor time an answer, of the application, of the database and of both. */
export function cpuEach({ times, cpu }: Stretch): { application: number; database: number; both: number } {
  const answers = Math.max(times.length, 1);
  const [application, database] = [cpu.application / answers, cpu.database / answers];
  return { application, database, both: application + database };
}

/** How many times the processor of `unit` it took, both measured alike; NaN where one of them was too short to tell. */
export function multipleOf(measured: Stretch, unit: Stretch): number {
  const [cost, one] = [cpuEach(measured).both, cpuEach(unit).both];
  return cost === 0 || one === 0 ? Number.NaN : cost / one;
}

/** `heading` and width of each column; the first is left-aligned. */
export type Column = readonly [heading: string, width: number];

/** Cells of a line under their columns; a cell too wide pushes the others, rather than losing a digit. */
export const tableLine = (columns: readonly Column[], cells: readonly string[]): string =>
  columns
    .map(([, width], at) => (at === 0 ? (cells[at] ?? '').padEnd(width) : (cells[at] ?? '').padStart(width)))
    .join(' ')
    .trimEnd();

export const headLine = (columns: readonly Column[]): string =>
  tableLine(
    columns,
    columns.map(([heading]) => heading),
  );

/** A figure with as many decimals; a dash for what was not or cannot be measured. */
export const figure = (value: number | null, decimals = 1): string =>
  value === null || Number.isNaN(value) ? '–' : value.toFixed(decimals);

export const kilobytes = (bytes: number | null): string => figure(bytes === null ? null : bytes / 1024);

/** The middle one of an odd number of counts. */
export const middle = (counts: readonly number[]): number => percentile(counts, 0.5);
