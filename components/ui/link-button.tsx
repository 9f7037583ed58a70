import clsx from 'clsx';
import type { ComponentProps } from 'react';
import type { ButtonKind } from './button';

type LinkButtonProps = ComponentProps<'a'> & { kind?: ButtonKind };

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton({ kind = 'secondary', className, ...rest }: LinkButtonProps) {
  return <a {...rest} data-kind={kind} className={clsx('button', className)} />;
}
