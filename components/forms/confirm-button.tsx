'use client';

import { lazy, Suspense, useRef, useState } from 'react';
import { useFormStatus } from 'react-dom';
import { Button, type ButtonProps } from '@/components/ui/button';
import type { Question } from '@/components/ui/confirm-dialog';
import { useForm } from './form-context';

const ConfirmDialog = lazy(() => import('@/components/ui/confirm-dialog'));

type ConfirmButtonProps = Omit<ButtonProps, 'type' | 'pending' | 'ref'> & { question: Question };

/** Asks before it sends its form. Without JavaScript it sends at once, so the act must still be one the server may refuse. */
export function ConfirmButton({ question, kind = 'danger', ...rest }: ConfirmButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isAsking, setAsking] = useState(false);
  const { isPending } = useForm();
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
          event.preventDefault();
          setAsking(true);
        }}
      />
      {isAsking && (
        <Suspense>
          <ConfirmDialog question={question} kind={kind} onConfirm={confirm} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
