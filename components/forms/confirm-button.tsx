'use client';

import { lazy, Suspense, useRef, useState } from 'react';
import { useFormStatus } from 'react-dom';
import { isFilledIn } from '@/components/enhance/is-filled-in';
import { Button, type ButtonProps } from '@/components/ui/button';
import type { Question } from '@/components/ui/confirm-dialog';
import { useForm } from './form-context';
import { RefusedHere } from './refused-here';

const ConfirmDialog = lazy(() => import('@/components/ui/confirm-dialog'));

type ConfirmButtonProps = Omit<ButtonProps, 'type' | 'pending' | 'ref'> & { question: Question };

/** Asks before it sends its form, once that is filled in. Without JavaScript it sends at once, so the act must still be one the server may refuse. */
export function ConfirmButton({ question, kind = 'danger', ...rest }: ConfirmButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  // Null until first asked: only then is the dialog's code fetched, and it stays so that focus finds its way back.
  const [isAsking, setAsking] = useState<boolean | null>(null);
  const { state, isPending } = useForm();
  const { pending } = useFormStatus();

  const confirm = () => {
    setAsking(false);
    button.current?.form?.requestSubmit(button.current);
  };

  return (
    <>
      <Button
        {...rest}
        ref={button}
        kind={kind}
        type="submit"
        pending={isPending || pending}
        onClick={(event) => {
          const { form } = event.currentTarget;
          // What lacks something is sent unasked, for the server to say what is missing.
          if (form !== null && !isFilledIn(form)) return;
          event.preventDefault();
          setAsking(true);
        }}
      />
      <RefusedHere state={state} button={rest} />
      {isAsking !== null && (
        <Suspense>
          <ConfirmDialog
            isOpen={isAsking}
            opener={button}
            question={question}
            kind={kind}
            onConfirm={confirm}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </>
  );
}
