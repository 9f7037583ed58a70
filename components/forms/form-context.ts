'use client';

import { createContext, use } from 'react';
import { type FormState, idleFormState } from '@/lib/web/form-state';

/** `state` is without the problems that were mended since; `answered` is the answer itself, which came once. */
type FormContextValue = { formId: string; state: FormState; answered: FormState; isPending: boolean };

export const FormContext = createContext<FormContextValue>({
  formId: 'form',
  state: idleFormState,
  answered: idleFormState,
  isPending: false,
});

export const useForm = () => use(FormContext);
