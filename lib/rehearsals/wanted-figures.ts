import type { FormField, FormSection } from '@/lib/forms/definition/definition';
import { referencesIn } from '@/lib/forms/expressions/references-in';
import type { Expression } from '@/lib/forms/expressions/tree';
import { addDays } from '@/lib/kernel/shanghai';

type Wanted = Record<string, string[]>;

/**
 * What is worth trying in a form, because a rule or condition speaks of it: each constant, one more and one less, for
 * every field that stands in the same rule, be it by way of a calculated field. Columns are named 'table.column'.
 */
export function wantedFigures(
  trees: readonly Expression[],
  sections: readonly FormSection[],
  regions: readonly { id: string; path: string }[],
): Wanted {
  const fields = new Map(sections.flatMap((section) => section.fields.map((field) => [field.key, field])));
  const wanted: Record<string, Set<string>> = {};
  for (const tree of trees) {
    const parts = withFormulas(tree, fields);
    const constants = constantsOf(parts.flatMap(nodesIn));
    const want = (about: string, values: readonly string[]): void => {
      for (const value of values) (wanted[about] ??= new Set()).add(value);
    };
    for (const { field: key } of parts.flatMap(referencesIn)) {
      const field = fields.get(key);
      if (field !== undefined) want(key, valuesFor(field, constants, regions));
    }
    for (const about of columnsIn(parts, fields)) want(about.name, about.isMoney ? constants.fen : constants.numbers);
  }
  return Object.fromEntries(Object.entries(wanted).map(([about, values]) => [about, [...values]]));
}

/** The fields a rule rests on, calculated ones followed to what is typed. */
export function typedFieldsIn(tree: Expression, sections: readonly FormSection[]): string[] {
  const fields = new Map(sections.flatMap((section) => section.fields.map((field) => [field.key, field])));
  return [
    ...new Set(
      withFormulas(tree, fields)
        .flatMap(referencesIn)
        .map(({ field }) => field),
    ),
  ];
}

type Constants = { numbers: string[]; fen: string[]; days: string[]; texts: string[] };

/** Which constants a field could hold; choices, texts of several lines and files are tried by themselves. */
function valuesFor(
  { type }: FormField,
  { numbers, fen, days, texts }: Constants,
  regions: readonly { id: string; path: string }[],
): string[] {
  if (type === 'integer' || type === 'number' || type === 'table') return numbers;
  if (type === 'money' || type === 'budget') return fen;
  if (type === 'day') return days;
  if (type === 'text') return texts;
  return type === 'region'
    ? regions
        .filter(({ path }) => texts.some((text) => path.startsWith(text)))
        .slice(0, 20)
        .map(({ id }) => id)
    : [];
}

function constantsOf(nodes: readonly Expression[]): Constants {
  const constants: Constants = { numbers: [], fen: [], days: [], texts: [] };
  for (const node of nodes) {
    if (node.kind === 'number' && node.unit !== 'percent')
      constants.numbers.push(...around(Number(node.value), 1).map(String));
    if (node.kind === 'number' && node.unit === 'percent')
      constants.numbers.push(node.value, String(Number(node.value) / 100));
    if (node.kind === 'money')
      constants.fen.push(
        ...around(Number(node.fen), 1)
          .filter((fen) => fen >= 0)
          .map(String),
      );
    if (node.kind === 'day') constants.days.push(addDays(node.value, -1), node.value, addDays(node.value, 1));
    if (node.kind === 'text') constants.texts.push(node.value);
  }
  return constants;
}

function columnsIn(
  parts: readonly Expression[],
  fields: ReadonlyMap<string, FormField>,
): { name: string; isMoney: boolean }[] {
  const named = parts.flatMap(nodesIn).flatMap((node): [string, string][] => {
    if (node.kind === 'columnFigure') return [[node.table.field, node.column]];
    if (node.kind !== 'rowTest') return [];
    return nodesIn(node.condition).flatMap((inner): [string, string][] =>
      inner.kind === 'column' ? [[node.table.field, inner.column]] : [],
    );
  });
  return named.map(([table, column]) => {
    const field = fields.get(table);
    return {
      name: `${table}.${column}`,
      isMoney: field?.type === 'table' && field.columns.some(({ key, type }) => key === column && type === 'money'),
    };
  });
}

/** The tree and the formulas of the calculated fields it speaks of, however far back. */
function withFormulas(tree: Expression, fields: ReadonlyMap<string, FormField>): Expression[] {
  const trees: Expression[] = [];
  const known = new Set<string>();
  const waiting = [tree];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    trees.push(next);
    for (const { field: key } of referencesIn(next)) {
      const field = fields.get(key);
      if (field?.type !== 'calculated' || known.has(key)) continue;
      known.add(key);
      waiting.push(field.formula);
    }
  }
  return trees;
}

function nodesIn(tree: Expression): Expression[] {
  const nodes: Expression[] = [];
  const waiting: unknown[] = [tree];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (typeof part !== 'object' || part === null) continue;
    if ('kind' in part) nodes.push(part as Expression);
    waiting.push(...(Object.values(part) as unknown[]));
  }
  return nodes;
}

const around = (figure: number, step: number): number[] => [figure - step, figure, figure + step];
