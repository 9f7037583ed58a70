'use client';

import clsx from 'clsx';
import {
  type FormEvent,
  Fragment,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
  useTransition,
} from 'react';
import { tellOf } from '@/components/enhance/form-told';
import { mendedAt } from '@/components/enhance/mended';
import { useTranslations } from '@/components/ui/use-translations';
import { type FormAction, type FormState, idleFormState } from '@/lib/web/form-state';
import { sendForm } from '@/lib/web/send-form';
import { fieldId } from './field-id';
import { FormContext } from './form-context';
import { FormOutcome } from './form-outcome';
import { keepForm, takeKeptForm } from './kept-form';
import { namesOfFields } from './names-of-fields';
import { partInBrowser } from './part-in-browser';
import { toldProblems } from './told-problems';

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
  const [isBroughtBack, setBroughtBack] = useState(false);
  const [isPending, startSending] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const isSending = useRef(false);
  const [mended, setMended] = useState<readonly string[]>([]);
  const answered = answer ?? posted;
  const state = withoutMended(answered, { id, mended });

  useEffect(() => {
    if (!isPending) isSending.current = false;
  }, [isPending]);

  useEffect(() => {
    const values = takeKeptForm(id);
    if (values === null) return;
    startTransition(() => {
      setAnswer({ status: 'problems', problems: [], message: t('broughtBack'), values });
      setBroughtBack(true);
    });
  }, [id, t]);

  useEffect(() => {
    if (clearWhenDone && answered.status === 'done') form.current?.reset();
  }, [answered, clearWhenDone]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSending.current) return;
    isSending.current = true;
    const sent = event.currentTarget;
    const data = new FormData(sent, (event.nativeEvent as SubmitEvent).submitter);
    let isKept = false;
    const whenOutdated = () => {
      isKept = true;
      keepForm(sent, data);
      return t('outdated');
    };
    tellOf(sent, 'sent');
    startSending(async () => {
      const next = await sendForm(action, { previous: state, data, textWhenLost: t('lost'), whenOutdated });
      tellOf(sent, isKept || next.status === 'done' ? 'kept' : 'open');
      const fields = namesOfFields(partInBrowser(sent));
      startTransition(() => {
        setAnswer({ ...next, problems: toldProblems(next.problems, { formId: id, fields, t, isShown }) });
        setMended([]);
      });
    });
  };

  const mend = ({ target }: FormEvent<HTMLFormElement>) => {
    const places = answered.problems.length > 0 ? mendedAt(target) : [];
    if (places.some((place) => !mended.includes(place))) setMended([...mended, ...places]);
  };

  return (
    <FormContext value={{ formId: id, state, answered, isPending }}>
      <form
        ref={form}
        id={id}
        action={postAction}
        onSubmit={submit}
        onChange={mend}
        noValidate
        data-guard
        className={clsx('max-w-form', className)}
      >
        <FormOutcome />
        {/* Fields say what they were built with: with what was brought back they are built anew. */}
        <Fragment key={isBroughtBack ? 'again' : 'first'}>{children}</Fragment>
      </form>
    </FormContext>
  );
}

/** Nothing that a browser hides can be led to. */
const isShown = (id: string): boolean => document.getElementById(id)?.matches(':not([type=hidden])') === true;

/** A problem goes with what was wrong; of a list of rows each part by itself. */
function withoutMended(state: FormState, { id, mended }: { id: string; mended: readonly string[] }): FormState {
  if (mended.length === 0) return state;
  const problems = state.problems.filter(({ field }) => field === undefined || !mended.includes(fieldId(id, field)));
  return problems.length === 0 && state.status === 'problems' && state.message === undefined
    ? { ...state, status: 'idle', problems }
    : { ...state, problems };
}
