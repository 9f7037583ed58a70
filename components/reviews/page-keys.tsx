'use client';

import { useEffect } from 'react';

/** [ and ] turn to the application before and after, on every page of the bundle, scored or not. */
export function PageKeys({ previousHref, nextHref }: { previousHref: string | null; nextHref: string | null }) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        target.matches('textarea, select, input:not([data-points])')
      )
        return;
      const href = event.key === '[' ? previousHref : event.key === ']' ? nextHref : null;
      if (href === null) return;
      event.preventDefault();
      window.location.assign(href);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [previousHref, nextHref]);
  return null;
}
