import { useEffect } from 'react';
import type { SheetStore } from '@/components/sheets/sheet-store';

type Saving = Pick<SheetStore, 'read' | 'flush'> & { form: () => HTMLFormElement | null | undefined };

/**
 * A link onward (`a[data-saves-first]`) lets what was typed be saved before. Where something of it cannot be, one stays, and
 * is told as by the form's own button.
 */
export function useSaveFirst({ read, flush, form }: Saving): void {
  useEffect(() => {
    const hear = (event: MouseEvent) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-saves-first]') : null;
      const isElsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey;
      const isAllSaved = Object.values(read()).every(({ save: { kind } }) => kind === 'idle' || kind === 'saved');
      if (link === null || event.defaultPrevented || isElsewhere || isAllSaved) return;
      event.preventDefault();
      void flush().then(() => {
        if (Object.values(read()).some(({ save: { kind } }) => kind === 'refused')) form()?.requestSubmit();
        else location.assign(link.href);
      });
    };
    window.addEventListener('click', hear);
    return () => window.removeEventListener('click', hear);
  });
}
