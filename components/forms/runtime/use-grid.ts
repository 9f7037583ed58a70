'use client';

import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';
import { useAutosave } from './autosave-context';
import { type PastedColumn, type Placed, pastedTable, placePasted } from './pasted-table';
import { fieldName } from './read-raw';
import type { Rows } from './use-rows';

type Grid = {
  fieldKey: string;
  /** As they stand on the screen, from left to right. */
  columns: readonly PastedColumn[];
  rows: Rows;
};

export type Pasted = { rows: number; left: number; unread: Placed['unread'] };

/**
 * What a grid of controls does like a sheet: a range pasted from Excel or WPS is spread from the cell it was pasted into, and
 * Enter and the arrows go up and down a column, Enter in the last row to a new one.
 */
export function useGrid({ fieldKey, columns, rows }: Grid) {
  const { touch } = useAutosave();
  const [pasted, setPasted] = useState<Pasted | null>(null);

  // A list that has the focus is no place to paste into: the browser tells the document.
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const at = document.activeElement && cellAt(document.activeElement, fieldKey);
    const table = at && pastedTable(event.clipboardData?.getData('text/plain') ?? '');
    if (!at || !table) return;
    event.preventDefault();
    const from = columns.findIndex(({ key }) => key === at.column);
    const placed = placePasted(table, columns, Math.max(0, from));
    const left = rows.fill(at.row, placed.rows);
    const kept = placed.rows.length - left;
    const unread = placed.unread.filter(({ row }) => row < kept).map((each) => ({ ...each, row: each.row + at.row }));
    setPasted({ rows: kept, left, unread });
    touch(fieldKey);
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => paste(event);
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = cellAt(event.target, fieldKey);
    const step = stepOf(event);
    if (at === null || step === 0) return;
    event.preventDefault();
    const isNew = step > 0 && at.row + 1 === rows.rows.length && event.key === 'Enter' && !rows.isFull;
    if (isNew) rows.add();
    // Once the new row is drawn.
    setTimeout(() => controlAt(fieldKey, at.row + step, at.column)?.focus());
  };

  return { pasted, onKeyDown };
}

/** Down by Enter and the arrow, up by Shift+Enter and the arrow; a list is chosen from with its own arrows. */
function stepOf({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
  nativeEvent,
  target,
}: KeyboardEvent<HTMLElement>): -1 | 0 | 1 {
  if (nativeEvent.isComposing || ctrlKey || metaKey || altKey) return 0;
  if (key === 'Enter') return shiftKey ? -1 : 1;
  if (shiftKey || !(target instanceof HTMLInputElement) || target.type !== 'text') return 0;
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
}

/** Which cell of the grid a control is: 'answers.budget.2.unitYuan' is the price of the third row. */
function cellAt(target: EventTarget, fieldKey: string): { row: number; column: string } | null {
  const prefix = `${fieldName(fieldKey)}.`;
  const { name = '' } = target as Partial<HTMLInputElement>;
  const [row = '', column = ''] = name.startsWith(prefix) ? name.slice(prefix.length).split('.') : [];
  return /^\d+$/.test(row) && column !== '' ? { row: Number(row), column } : null;
}

const controlAt = (fieldKey: string, row: number, column: string): HTMLElement | null =>
  document.querySelector(`[name="${CSS.escape(`${fieldName(fieldKey)}.${row}.${column}`)}"]`);
