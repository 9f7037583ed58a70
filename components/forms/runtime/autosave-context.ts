'use client';

import { createContext, use } from 'react';
import type { CellState } from '@/components/sheets/sheet-state';
import type { LiveState } from '@/lib/forms/answers/live-state';

type AutosaveValue = {
  /** What is chosen when somebody else was faster; null where nothing is saved. */
  saving: {
    keepMine: (key: string) => void;
    takeTheirs: (key: string) => void;
  } | null;
  fieldOf: (key: string) => CellState;
  /** Says that something in a field changed without an event of a control, such as a removed row. */
  touch: (key: string) => void;
  /** Questions, figures and rules as they stand for what is typed; null in a section without any. */
  live: LiveState | null;
  /** Says how many files a field has now. */
  count: (key: string, files: number) => void;
};

export const AutosaveContext = createContext<AutosaveValue | null>(null);

export function useAutosave(): AutosaveValue {
  const value = use(AutosaveContext);
  if (value === null) throw new Error('a field of a filled form stands outside of Autosave');
  return value;
}
