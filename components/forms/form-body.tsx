'use client';

import clsx from 'clsx';
import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
  useTransition,
} from 'react';
import { useTranslations } from '@/components/ui/use-translations';
import { type FormAction, type FormState, idleFormState } from '@/lib/web/form-state';
import { sendForm } from '@/lib/web/send-form';
import { FormContext } from './form-context';
import { FormOutcome } from './form-outcome';

export type FormBodyProps = {
  action: FormAction;
  id?: string;
  children: ReactNode;
  className?: string;
  clearWhenDone?: boolean;
};

/**
 * Without JavaScript (or before it has arrived) the browser posts to `action` and `posted` is the answer. With it the
 * action is called by hand, because React's own form action would reset every field afterwards, chosen files included.
 */
export function FormBody({ action, id = 'form', children, className, clearWhenDone }: FormBodyProps) {
  const t = useTranslations('ui.form');
  const [posted, postAction] = useActionState(action, idleFormState);
  const [answer, setAnswer] = useState<FormState | null>(null);
  const [isPending, startSending] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const isSending = useRef(false);
  const state = answer ?? posted;

  useEffect(() => {
    if (!isPending) isSending.current = false;
  }, [isPending]);

  useEffect(() => {
    if (clearWhenDone && state.status === 'done') form.current?.reset();
  }, [state, clearWhenDone]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSending.current) return;
    isSending.current = true;
    const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    startSending(async () => {
      const next = await sendForm(action, { previous: state, data, textWhenLost: t('lost') });
      startTransition(() => setAnswer(next));
    });
  };

  return (
    <FormContext value={{ formId: id, state, isPending }}>
      <form
        ref={form}
        id={id}
        action={postAction}
        onSubmit={submit}
        noValidate
        className={clsx('max-w-form', className)}
      >
        <FormOutcome />
        {children}
      </form>
    </FormContext>
  );
}
