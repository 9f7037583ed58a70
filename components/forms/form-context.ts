'use client';

import { createContext, use } from 'react';
import { type FormState, idleFormState } from '@/lib/web/form-state';

type FormContextValue = { formId: string; state: FormState; isPending: boolean };

export const FormContext = createContext<FormContextValue>({
  formId: 'form',
  state: idleFormState,
  isPending: false,
});

export const useForm = () => use(FormContext);
