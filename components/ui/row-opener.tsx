'use client';

import { useRouter } from 'next/navigation';
import type { ChangeEvent, MouseEvent, ReactNode } from 'react';

/** The whole row opens and the head's box ticks all, while text can still be marked and copied. */
export function RowOpener({
  opens,
  className,
  children,
}: {
  opens: boolean;
  className: string | undefined;
  children: ReactNode;
}) {
  const router = useRouter();

  const open = (event: MouseEvent<HTMLDivElement>) => {
    const target = event.target as HTMLElement;
    const isPlainClick = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!opens || !isPlainClick || event.defaultPrevented || window.getSelection()?.toString()) return;
    const link = target.closest('tbody tr')?.querySelector<HTMLAnchorElement>('a.row-link');
    const control = target.closest('a, button, input, label, summary, td:has(> input)');
    if (!link || (control && control !== link)) return;
    event.preventDefault();
    router.push(link.getAttribute('href') ?? '');
  };

  const tickAll = (event: ChangeEvent<HTMLDivElement>) => {
    const box = event.target as unknown as HTMLInputElement;
    if (box.dataset.selectAll === undefined) return;
    box
      .closest('table')
      ?.querySelectorAll<HTMLInputElement>('tbody td > input[type=checkbox]')
      .forEach((other) => (other.checked = box.checked));
  };

  return (
    <div className={className} data-opens={opens || undefined} onClick={open} onChange={tickAll}>
      {children}
    </div>
  );
}
