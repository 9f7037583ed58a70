'use client';

import type { ReactNode } from 'react';
import { FormContext } from '@/components/forms/form-context';
import { blankCell } from '@/components/sheets/sheet-state';
import type { LiveState } from '@/lib/forms/answers/live-state';
import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import { idleFormState } from '@/lib/web/form-state';
import { AutosaveContext } from './autosave-context';

type UnsavedAnswersProps = {
  /** What stands in the controls at first, by field key; nothing when left out. */
  values?: Record<string, RawAnswer>;
  live?: LiveState | null;
  touch?: (key: string) => void;
  count?: (key: string, files: number) => void;
  children: ReactNode;
};

const ignore = () => undefined;

/** Fields of a form outside of any application: to be tried out or looked at. Nothing typed in them is sent or kept. */
export function UnsavedAnswers({
  values = {},
  live = null,
  touch = ignore,
  count = ignore,
  children,
}: UnsavedAnswersProps) {
  const fieldOf = (key: string) => ({ ...blankCell, value: values[key] ?? blankCell.value });
  return (
    <FormContext value={{ formId: 'preview', state: idleFormState, answered: idleFormState, isPending: false }}>
      <AutosaveContext value={{ markOf: () => null, live, fieldOf, touch, count, renew: ignore }}>
        {children}
      </AutosaveContext>
    </FormContext>
  );
}
