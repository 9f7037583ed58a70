import type { Fen } from '@/lib/kernel/money';
import type { Day } from '@/lib/kernel/shanghai';
import type { Words } from '@/lib/kernel/words';
import type { AnyList, At } from './list';

/** A column of a file: its title, and what its cells are. */
export type FileColumn = { title: string; kind: 'text' | 'fen' | 'number' | 'decimal' | 'day' | 'time' };

/** A cell of a file as its column's kind says; nothing is null. */
export type FileCell = string | number | Fen | Day | Date | null;

/** The columns of a list that its file has, in the reader's language. */
export function fileColumns(list: AnyList, t: Words): FileColumn[] {
  return inFile(list).map(({ title, ...column }) => ({
    title: t(title),
    kind: column.kind === 'word' || column.kind === 'said' ? 'text' : column.kind,
  }));
}

/** One row of the file. */
export function fileCells(list: AnyList, row: unknown, { at, t }: { at: At; t: Words }): FileCell[] {
  return inFile(list).map((column) => {
    if (column.kind === 'said') return column.value(row as never, at)(t) || null;
    const value = column.value(row as never, at);
    return column.kind === 'word' && value !== null ? t(`${column.words}.${String(value)}`) : value;
  });
}

const inFile = ({ columns }: AnyList) => Object.values(columns).filter((column) => column.in !== 'page');
