'use client';

import { useFormStatus } from 'react-dom';
import { Button, type ButtonProps } from '@/components/ui/button';
import { useForm } from './form-context';
import { RefusedHere } from './refused-here';

/** Sends the form around it, or the one named by `form`; shows that it is under way and keeps its label. */
export function SubmitButton({ kind = 'primary', ...rest }: Omit<ButtonProps, 'type' | 'pending'>) {
  const { state, isPending } = useForm();
  const { pending } = useFormStatus();
  return (
    <>
      <Button {...rest} kind={kind} type="submit" pending={isPending || pending} />
      <RefusedHere state={state} button={rest} />
    </>
  );
}
