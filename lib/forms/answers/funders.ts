import type { FormField } from '../definition/definition';
import { type FunderTable, funderTableIn } from '../definition/funder-table';
import { type Answers, rowsOf, type TableRow } from './answer-value';

/** Somebody beside the round who pays for the project, as an application names it. */
export type Funder = {
  name: string;
  /** As the form calls it; '' while it is not chosen. */
  kind: string;
  /** What it gives, in fen in digits, all its rows together; null as long as one of them does not say. */
  givesFen: string | null;
};

/** Whom these answers name as funders, each once, in their order; null where the form does not ask. */
export function fundersIn(fields: readonly FormField[], answers: Answers): Funder[] | null {
  const table = funderTableIn(fields);
  if (table === null) return null;
  const funders = new Map<string, Funder>();
  for (const row of rowsOf<TableRow>(answers[table.field.key])) {
    const name = String(row[table.name] ?? '');
    if (name === '') continue;
    const before = funders.get(name);
    const given = row[table.amount];
    const fen = given === undefined ? null : String(given);
    funders.set(name, {
      name,
      kind: before?.kind || kindOf(table, row),
      givesFen: before === undefined ? fen : sumOf(before.givesFen, fen),
    });
  }
  return [...funders.values()];
}

const kindOf = ({ kind }: FunderTable, row: TableRow): string =>
  kind.options.find(({ value }) => value === row[kind.key])?.label ?? '';

const sumOf = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? null : String(BigInt(one) + BigInt(other));
