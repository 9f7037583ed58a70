import { parseColumn, parseTable, type Rows } from './parse-name';
import type { TableField } from './references';
import type { TokenReader } from './token-reader';
import type { Expression, Reference } from './tree';

type Whole = (reader: TokenReader) => Expression;
type Call = 'sum' | 'min' | 'max' | 'average' | 'count' | 'any' | 'all' | 'least' | 'greatest';

/** Reads the brackets of 合计(…) and its like; `whole` reads the expressions inside. */
export function parseCall(reader: TokenReader, word: Call, whole: Whole): Expression {
  if (word === 'least' || word === 'greatest') return { kind: 'pick', function: word, of: parseList(reader, whole) };
  if (word === 'count') return { kind: 'rowCount', ...closed(reader, whole, parseTable(reader)) };
  if (word === 'any' || word === 'all') {
    const { table, row } = parseTable(reader);
    reader.expect(',');
    const condition = inRow(reader, row, () => whole(reader));
    return { kind: 'rowTest', function: word, condition, ...closed(reader, whole, { table, row }) };
  }
  const { column, table, row } = parseColumn(reader);
  return { kind: 'columnFigure', function: word, column, ...closed(reader, whole, { table, row }) };
}

/** The filter, if there is one, and the closing bracket. */
function closed(
  reader: TokenReader,
  whole: Whole,
  { table, row }: Rows,
): { table: Reference; where: Expression | null } {
  const where = reader.accept(',') ? inRow(reader, row, () => whole(reader)) : null;
  reader.expect(')');
  return { table, where };
}

function inRow(reader: TokenReader, row: TableField | null, read: () => Expression): Expression {
  const outer = reader.row;
  reader.row = row;
  const node = read();
  reader.row = outer;
  return node;
}

/** Expressions up to the closing bracket. */
export function parseList(reader: TokenReader, whole: Whole): Expression[] {
  const items = [whole(reader)];
  while (reader.accept(',')) items.push(whole(reader));
  reader.expect(')');
  return items;
}
