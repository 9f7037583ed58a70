'use client';

import { useEffect, useRef } from 'react';

/**
 * Rows that come and go by buttons take the focus with them: a new one gets it, and where one went, the button that adds
 * one. Rows are marked data-item, the button data-add, both right inside `place`.
 */
export function useRowFocus() {
  const place = useRef<HTMLDivElement>(null);
  const next = useRef<'added' | 'removed' | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    const target =
      next.current === 'added'
        ? [...(place.current?.querySelectorAll(':scope > [data-item]') ?? [])].at(-1)?.querySelector('select')
        : place.current?.querySelector(':scope > [data-add]');
    next.current = null;
    if (target instanceof HTMLElement) target.focus();
  });
  const after = (what: 'added' | 'removed') => {
    next.current = what;
  };
  return { place, after };
}
