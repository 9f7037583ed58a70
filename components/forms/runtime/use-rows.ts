'use client';

import { useState } from 'react';
import { useForm } from '@/components/forms/form-context';
import { fieldName } from './read-raw';
import { useEarlyCells } from './use-early-cells';

export type Row = { id: number; cells: Record<string, string> };

export type Rows = ReturnType<typeof useRows>;

type RowLimits = { fieldKey: string; blank: Record<string, string>; atLeast: number; atMost: number };

/** Rows that can be added and taken away, each act building on what is there by then; without JavaScript there are always two empty ones to fill. */
export function useRows(given: Record<string, string>[], { fieldKey, blank, atLeast, atMost }: RowLimits) {
  const { state } = useForm();
  const [rows, setRows] = useState<Row[]>(() => {
    const typed = typedRows(state.values, fieldKey) ?? given;
    const wanted = Math.min(atMost, Math.max(atLeast, typed.length + (typed.length === 0 ? 2 : 1)));
    return Array.from({ length: wanted }, (_, index) => ({ id: index, cells: typed[index] ?? blank }));
  });
  const change = (id: number, column: string, value: string) =>
    setRows((present) =>
      present.map((row) => (row.id === id ? { ...row, cells: { ...row.cells, [column]: value } } : row)),
    );
  useEarlyCells(fieldKey, ({ name, value }) => {
    const [at, column] = cellOf(fieldKey, name);
    if (column !== undefined) change(Number(at), column, value);
  });
  const another = (present: Row[]): Row => ({ id: Math.max(-1, ...present.map((row) => row.id)) + 1, cells: blank });
  return {
    rows,
    isFull: rows.length >= atMost,
    add: () => setRows((present) => [...present, another(present)]),
    remove: (id: number) =>
      setRows((present) => (present.length > 1 ? present.filter((row) => row.id !== id) : [another(present)])),
    change,
    /** Writes cells into the rows from `start` on, adding rows as far as they may be; says how many had no room. */
    fill: (start: number, given: readonly Record<string, string>[]): number => {
      const room = Math.max(0, Math.min(given.length, atMost - start));
      setRows((present) => {
        const longer = [...present];
        while (longer.length < start + room) longer.push(another(longer));
        return longer.map((row, index) => {
          const cells = index >= start && index < start + room ? given[index - start] : undefined;
          return cells === undefined ? row : { ...row, cells: { ...row.cells, ...cells } };
        });
      });
      return given.length - room;
    },
  };
}

/** 'answers.team.0.name' → ['0', 'name']; nothing of another field. */
function cellOf(fieldKey: string, name: string): string[] {
  const prefix = `${fieldName(fieldKey)}.`;
  return name.startsWith(prefix) ? name.slice(prefix.length).split('.') : [];
}

/** What was typed before the page came back without JavaScript. */
function typedRows(values: Record<string, string | string[]>, fieldKey: string): Record<string, string>[] | null {
  const rows: Record<string, string>[] = [];
  for (const [name, value] of Object.entries(values)) {
    const [index, column] = cellOf(fieldKey, name);
    if (index === undefined || column === undefined || typeof value !== 'string' || !/^\d{1,3}$/.test(index)) continue;
    (rows[Number(index)] ??= {})[column] = value;
  }
  return rows.length === 0 ? null : Array.from(rows, (row) => row ?? {});
}
