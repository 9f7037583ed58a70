'use client';

import { createContext, use } from 'react';
import type { LiveState } from '@/lib/forms/answers/live-state';
import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import type { Sent } from './send-answer';

export type SaveState = Sent | { kind: 'idle' } | { kind: 'saving' };

export type FilledField = {
  value: RawAnswer;
  version: number;
  save: SaveState;
  /** Grows when the value was replaced from outside, so that its controls are built anew. */
  epoch: number;
};

type AutosaveValue = {
  fieldOf: (key: string) => FilledField;
  /** Says that something in a field changed without an event of a control, such as a removed row. */
  touch: (key: string) => void;
  keepMine: (key: string) => void;
  takeTheirs: (key: string) => void;
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

export const blankField: FilledField = { value: '', version: 0, save: { kind: 'idle' }, epoch: 0 };
