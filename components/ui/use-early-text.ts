'use client';

import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';

/**
 * For a textarea that has a text of its own: React writes that text back into it when it takes over a page from the
 * server. What somebody typed while the script was on its way is looked up before that, and put back after it.
 */
export function useEarlyText(id: string | undefined) {
  const area = useRef<HTMLTextAreaElement>(null);
  const isTakingOver = useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  );
  const [early] = useState(() => (isTakingOver && typeof document !== 'undefined' ? textIn(id) : null));
  useLayoutEffect(() => {
    if (area.current === null || early === null || early === area.current.value) return;
    area.current.value = early;
    area.current.dispatchEvent(new Event('input', { bubbles: true }));
  }, [early]);
  return area;
}

const neverChanges = () => () => {};

function textIn(id: string | undefined): string | null {
  const found = id === undefined ? null : document.getElementById(id);
  return found instanceof HTMLTextAreaElement ? found.value : null;
}
