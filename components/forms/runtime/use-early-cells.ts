'use client';

import { useEffectEvent, useLayoutEffect, useState } from 'react';
import { useHydrated } from '@/components/forms/use-hydrated';
import { useAutosave } from './autosave-context';
import { fieldName, isTyped } from './read-raw';

type Early = { name: string; place: number; value: string };

/**
 * For answers whose controls React holds: it writes its own values into them when it takes over a page from the server.
 * What somebody typed or chose while the script was on its way is read before that, told to `put`, and then saved.
 */
export function useEarlyCells(fieldKey: string, put: (early: Early) => void): void {
  const { touch } = useAutosave();
  const isHydrated = useHydrated();
  const [early] = useState(() => (isHydrated || typeof document === 'undefined' ? [] : typedIn(fieldName(fieldKey))));
  const tell = useEffectEvent((each: Early[]) => {
    each.forEach(put);
    touch(fieldKey);
  });
  useLayoutEffect(() => {
    if (early.length > 0) tell(early);
  }, [early]);
}

function typedIn(name: string): Early[] {
  const controls = document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    `[name="${CSS.escape(name)}"], [name^="${CSS.escape(`${name}.`)}"]`,
  );
  return [...controls].flatMap((control, place) =>
    isTyped(control) ? { name: control.name, place, value: control.value } : [],
  );
}
