'use client';

import { createContext, type ReactNode, use } from 'react';
import type { CellState } from '@/components/sheets/sheet-state';
import type { LiveState } from '@/lib/forms/answers/live-state';

type AutosaveValue = {
  /** What became of the saving of a field; nothing where nothing is saved. */
  markOf: (key: string) => ReactNode;
  fieldOf: (key: string) => CellState;
  /** Says that something in a field changed without an event of a control, such as a removed row. */
  touch: (key: string) => void;
  /** Questions, figures and rules as they stand for what is typed; null in a section without any. */
  live: LiveState | null;
  /** Says how many files a field has now. */
  count: (key: string, files: number) => void;
  /** Reads anew what came with the page beside the answers. */
  renew: () => void;
};

export const AutosaveContext = createContext<AutosaveValue | null>(null);

export function useAutosave(): AutosaveValue {
  const value = use(AutosaveContext);
  if (value === null) throw new Error('a field of a filled form stands outside of Autosave');
  return value;
}
