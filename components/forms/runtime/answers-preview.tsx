'use client';

import type { ReactNode } from 'react';
import { FormContext, type FormWords } from '@/components/forms/form-context';
import type { LiveState } from '@/lib/forms/live-state';
import type { RawAnswer } from '@/lib/forms/raw-answer';
import { idleFormState } from '@/lib/web/form-state';
import { AutosaveContext, blankField } from './autosave-context';
import type { RuntimeWords } from './runtime-words';

type AnswersPreviewProps = {
  /** What stands in the controls, by field key. */
  values: Record<string, RawAnswer>;
  live: LiveState;
  words: RuntimeWords;
  formWords: FormWords;
  children: ReactNode;
};

/** The controls of a form with answers in them, to be looked at: nothing can be typed and nothing is sent. */
export function AnswersPreview({ values, live, words, formWords, children }: AnswersPreviewProps) {
  const fieldOf = (key: string) => ({ ...blankField, value: values[key] ?? '' });
  return (
    <FormContext value={{ formId: 'preview', state: idleFormState, isPending: false, words: formWords }}>
      <AutosaveContext value={{ words, live, fieldOf, touch: nothing, keepMine: nothing, takeTheirs: nothing, count: nothing }}>
        <fieldset disabled className="min-w-0">
          {children}
        </fieldset>
      </AutosaveContext>
    </FormContext>
  );
}

const nothing = () => undefined;
