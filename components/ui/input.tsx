import clsx from 'clsx';
import type { ComponentProps } from 'react';

export type InputProps = ComponentProps<'input'>;

export function Input({ className, ...rest }: InputProps) {
  return <input {...rest} className={clsx('input', className)} />;
}

/** `2026-11-22T17:00`, wall-clock time in Shanghai. */
export function DateTimeInput({ className, ...rest }: Omit<InputProps, 'type'>) {
  return <input step={60} {...rest} type="datetime-local" className={clsx('input max-w-[16rem]', className)} />;
}

/** Yuan as text, so that the browser never rounds it; `unit` is the word behind it. */
export function MoneyInput({ unit, className, ...rest }: Omit<InputProps, 'type'> & { unit: string }) {
  return (
    <span className="input-unit">
      <input
        {...rest}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className={clsx('input figures max-w-[12rem] text-right', className)}
      />
      <span aria-hidden="true">{unit}</span>
    </span>
  );
}

/** The browser's own field until the script of a desk has come, which names what was chosen in the words of the house (components/enhance/rows). */
export function FileInput({ className, choose, ...rest }: Omit<InputProps, 'type'> & { choose: string }) {
  return (
    <span className="file-input" data-choose={choose}>
      <input {...rest} type="file" className={clsx('input', className)} />
    </span>
  );
}

export function Select({ className, ...rest }: ComponentProps<'select'>) {
  return <select {...rest} className={clsx('input', className)} />;
}
