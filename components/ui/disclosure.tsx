import type { ReactNode } from 'react';

/** Opens in place, without JavaScript: a form for a second act, or what few need to read. */
export function Disclosure({ label, children, open }: { label: string; children: ReactNode; open?: boolean }) {
  return (
    <details open={open} className="border-y border-line [&+details]:border-t-0 [&[open]>summary>span]:rotate-45">
      <summary className="flex min-h-(--target) items-center gap-2 font-medium text-accent">
        <span aria-hidden="true" className="inline-block size-1.5 -rotate-45 border-r-2 border-b-2" />
        {label}
      </summary>
      <div className="pt-2 pb-4">{children}</div>
    </details>
  );
}
