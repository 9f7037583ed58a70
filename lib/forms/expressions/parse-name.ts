import type { Problem } from '@/lib/kernel/refusal';
import { type TableField, tableAt } from './references';
import { resolveColumn, resolveName } from './resolve-name';
import type { TokenReader } from './token-reader';
import type { Span } from './tokens';
import type { Expression, Reference } from './tree';

/** A table and the columns that its rows know; no table when the name meant none, which has been noted. */
export type Rows = { table: Reference; row: TableField | null };

export function parseName(reader: TokenReader): Expression {
  const { parts, span } = dotted(reader);
  const found = resolveName(reader.schema, reader.row, parts);
  if (found) return reader.node(found, span);
  reader.note({ code: 'expressions.problems.unknownName', values: { name: nameShown(parts) } }, span);
  return unknown;
}

export function parseTable(reader: TokenReader): Rows {
  const { parts, span } = dotted(reader);
  const found = resolveName(reader.schema, null, parts);
  const row = found?.kind === 'reference' ? tableAt(reader.schema, found) : null;
  if (found?.kind === 'reference' && row) return { table: reader.node(found, span), row };
  reader.note({ code: 'expressions.problems.notATable', values: { name: nameShown(parts) } }, span);
  return { table: unknown, row: null };
}

export function parseColumn(reader: TokenReader): Rows & { column: string } {
  const { parts, span } = dotted(reader);
  const found = resolveColumn(reader.schema, parts);
  if (found) return { ...found, table: reader.node(found.table, span), row: tableAt(reader.schema, found.table) };
  reader.note({ code: 'expressions.problems.notAColumn', values: { name: nameShown(parts) } }, span);
  return { table: unknown, column: '', row: null };
}

function dotted(reader: TokenReader): { parts: string[]; span: Span } {
  const { start } = reader.token.span;
  const parts: string[] = [];
  do {
    const { token } = reader;
    if (token.kind === 'name') parts.push(token.name);
    else reader.stop(token.kind === 'end' ? { code: 'expressions.problems.unexpectedEnd' } : nameExpected);
    reader.take();
  } while (reader.accept('.'));
  return { parts, span: reader.spanFrom(start) };
}

/** Long enough for any label; an endless name is not told in full. */
const nameShown = (parts: readonly string[]): string => parts.join('.').slice(0, 100);

const unknown: Reference = { kind: 'reference', group: '', field: '' };
const nameExpected: Problem = { code: 'expressions.problems.nameExpected' };
