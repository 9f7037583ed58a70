import type { Places } from './exchange.ts';
import type { Sides } from './sides.ts';

/**
 * The assignment as a program: a column for each expert who may read an application, for each unit of load (dearer the more
 * one has: their sum is the sum of squares), for what is short of places and of quotas. Rows say what must hold.
 */
export type Program = {
  columns: { upper: number[]; pairs: number[]; short: number[]; lacking: number[]; units: Unit[] };
  rows: { lower: number[]; upper: number[]; starts: number[]; indices: number[]; values: number[] };
};

/** The unit of that number, from 0, of what an expert is newly given. */
type Unit = { column: number; expert: number; number: number; cost: number };

type Row = { columns: number[]; values: number[]; lower: number; upper: number };

/** @param most the greatest value of a pair: 1, or what chance it may have */
export function programOf(places: Places, sides: Sides, most: number): Program {
  const { applications, experts, wanted, fitness, capacity, load } = places;
  const upper: number[] = [];
  const column = (to: number): number => upper.push(to) - 1;
  const pairs = [...fitness.keys()].filter((pair) => fitness[pair] !== 0);
  const columnOf = new Map(pairs.map((pair) => [pair, column(most)]));
  const ofPair = (application: number, expert: number): number[] => {
    const found = columnOf.get(application * experts + expert);
    return found === undefined ? [] : [found];
  };
  const everybody = [...Array(experts).keys()];
  const rows: Row[] = [];
  const [short, lacking]: [number[], number[]] = [[], []];
  for (let application = 0; application < applications; application += 1) {
    const places_ = wanted[application] ?? 0;
    short.push(column(places_));
    const readers = everybody.flatMap((expert) => ofPair(application, expert));
    rows.push(sum([...readers, upper.length - 1], places_, places_));
    for (const { among, least } of quotasAt(places, sides, application)) {
      if (least === 0) continue;
      lacking.push(column(least));
      rows.push(sum([...among.flatMap((expert) => ofPair(application, expert)), upper.length - 1], least, INFINITE));
    }
    for (const some of sides.apart) {
      const both = some.flatMap((expert) => ofPair(application, expert));
      if (both.length > 1) rows.push(sum(both, 0, 1));
    }
  }
  const units: Program['columns']['units'] = [];
  for (const expert of everybody) {
    const read = [...Array(applications).keys()].flatMap((application) => ofPair(application, expert));
    const room = Math.max(0, Math.min(read.length, (capacity[expert] ?? 0) - (load[expert] ?? 0)));
    const own = Array.from({ length: room }, (_, number) => ({
      column: column(1),
      expert,
      number,
      cost: 2 * ((load[expert] ?? 0) + number) + 1,
    }));
    units.push(...own);
    const values = [...read.map(() => 1), ...own.map(() => -1)];
    rows.push({ columns: [...read, ...own.map((unit) => unit.column)], values, lower: 0, upper: 0 });
  }
  return { columns: { upper, pairs, short, lacking, units }, rows: compressed(rows) };
}

/** Stands for no bound. */
export const INFINITE = 1e30;

const sum = (columns: number[], lower: number, upper: number): Row => ({
  columns,
  values: columns.map(() => 1),
  lower,
  upper,
});

/** The quotas of an application: those that are groups of the flow, and those that are not. */
export function quotasAt({ groups, group, least }: Places, sides: Sides, application: number) {
  const ofGroups = Array.from({ length: groups }, (_, index) => ({
    among: [...group.keys()].filter((expert) => group[expert] === index + 1),
    least: least[application * (groups + 1) + index + 1] ?? 0,
  }));
  return [...ofGroups, ...sides.quotas.map((quota) => ({ among: quota.among, least: quota.least[application] ?? 0 }))];
}

const compressed = (rows: readonly Row[]): Program['rows'] => {
  const starts = [0];
  for (const { columns } of rows) starts.push((starts.at(-1) ?? 0) + columns.length);
  return {
    starts,
    lower: rows.map(({ lower }) => lower),
    upper: rows.map(({ upper }) => upper),
    indices: rows.flatMap(({ columns }) => columns),
    values: rows.flatMap(({ values }) => values),
  };
};
