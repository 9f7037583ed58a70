'use client';

import { useState } from 'react';
import { useForm } from '@/components/forms/form-context';
import { fieldName } from './read-raw';

export type Row = { id: number; cells: Record<string, string> };

type RowLimits = { fieldKey: string; blank: Record<string, string>; atLeast: number; atMost: number };

/** Rows that can be added and taken away; without JavaScript there are always two empty ones to fill. */
export function useRows(given: Record<string, string>[], { fieldKey, blank, atLeast, atMost }: RowLimits) {
  const { state } = useForm();
  const [rows, setRows] = useState<Row[]>(() => {
    const typed = typedRows(state.values, fieldKey) ?? given;
    const wanted = Math.min(atMost, Math.max(atLeast, typed.length + (typed.length === 0 ? 2 : 1)));
    return Array.from({ length: wanted }, (_, index) => ({ id: index, cells: typed[index] ?? blank }));
  });
  const nextId = Math.max(-1, ...rows.map((row) => row.id)) + 1;
  return {
    rows,
    isFull: rows.length >= atMost,
    add: () => setRows([...rows, { id: nextId, cells: blank }]),
    remove: (id: number) =>
      setRows(rows.length > 1 ? rows.filter((row) => row.id !== id) : [{ id: nextId, cells: blank }]),
    change: (id: number, column: string, value: string) =>
      setRows(rows.map((row) => (row.id === id ? { ...row, cells: { ...row.cells, [column]: value } } : row))),
  };
}

/** What was typed before the page came back without JavaScript. */
function typedRows(values: Record<string, string | string[]>, fieldKey: string): Record<string, string>[] | null {
  const prefix = `${fieldName(fieldKey)}.`;
  const rows: Record<string, string>[] = [];
  for (const [name, value] of Object.entries(values)) {
    const [index, column] = name.startsWith(prefix) ? name.slice(prefix.length).split('.') : [];
    if (index === undefined || column === undefined || typeof value !== 'string' || !/^\d{1,3}$/.test(index)) continue;
    (rows[Number(index)] ??= {})[column] = value;
  }
  return rows.length === 0 ? null : Array.from(rows, (row) => row ?? {});
}
