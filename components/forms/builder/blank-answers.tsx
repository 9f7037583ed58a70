'use client';

import type { ReactNode } from 'react';
import { FormContext, type FormWords } from '@/components/forms/form-context';
import { AutosaveContext, blankField } from '@/components/forms/runtime/autosave-context';
import type { RuntimeWords } from '@/components/forms/runtime/runtime-words';
import { idleFormState } from '@/lib/web/form-state';

const ignore = () => undefined;

/** Fields to be tried out: they take whatever is typed, and nothing is kept. */
export function BlankAnswers({ runtime, form, children }: { runtime: RuntimeWords; form: FormWords; children: ReactNode }) {
  return (
    <FormContext value={{ formId: 'preview', state: idleFormState, isPending: false, words: form }}>
      <AutosaveContext value={{ words: runtime, fieldOf: () => blankField, touch: ignore, keepMine: ignore, takeTheirs: ignore, live: null, count: ignore }}>{children}</AutosaveContext>
    </FormContext>
  );
}
