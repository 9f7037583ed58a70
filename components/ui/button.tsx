import clsx from 'clsx';
import type { ComponentProps } from 'react';

export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'quiet';

export type ButtonProps = ComponentProps<'button'> & { kind?: ButtonKind; pending?: boolean };

/** Says what it does with a verb. Pending keeps the label and is announced; it is never disabled. */
export function Button({ kind = 'secondary', pending = false, type = 'button', className, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      data-kind={kind}
      aria-busy={pending || undefined}
      className={clsx('button', className)}
    />
  );
}
