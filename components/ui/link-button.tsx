import clsx from 'clsx';
import Link from 'next/link';
import type { ComponentProps } from 'react';
import type { ButtonKind } from './button';

type LinkButtonProps = ComponentProps<typeof Link> & { kind?: ButtonKind };

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton({ kind = 'secondary', className, ...rest }: LinkButtonProps) {
  return <Link prefetch={false} {...rest} data-kind={kind} className={clsx('button', className)} />;
}
