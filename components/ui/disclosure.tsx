import clsx from 'clsx';
import type { ReactNode } from 'react';

type DisclosureProps = {
  label: ReactNode;
  children: ReactNode;
  open?: boolean;
  /** In a row that has its own lines. */
  isBare?: boolean;
};

/** Opens in place, without JavaScript: a form for a second act, or what few need to read. */
export function Disclosure({ label, children, open, isBare = false }: DisclosureProps) {
  return (
    <details
      open={open}
      className={clsx(
        '[&[open]>summary>span:first-child]:rotate-45',
        !isBare && 'border-y border-line [&+details]:border-t-0',
      )}
    >
      <summary className="flex min-h-(--target) items-center gap-2 text-accent">
        <span aria-hidden="true" className="inline-block size-1.5 -rotate-45 border-r-2 border-b-2" />
        {label}
      </summary>
      <div className="pt-2 pb-4">{children}</div>
    </details>
  );
}
