'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import { AutosaveContext, blankField } from './autosave-context';
import { keyOf, typedEarly } from './read-raw';
import type { RuntimeWords } from './runtime-words';
import { useSaver, type Initial } from './use-saver';

/** Long texts are saved while they grow, not only when they are left. */
const PAUSE_MS = 1_500;

type AutosaveProps = { address: string; initial: Initial; words: RuntimeWords; children: ReactNode };

/** Watches the controls of a form and saves each field by itself. Without JavaScript the form's own button saves them all. */
export function Autosave({ address, initial, words, children }: AutosaveProps) {
  const place = useRef<HTMLDivElement>(null);
  const pauses = useRef(new Map<string, number>());
  const { fields, save, keepMine, takeTheirs } = useSaver(place, { address, initial });

  const later = (key: string, pause: number) => {
    window.clearTimeout(pauses.current.get(key));
    pauses.current.set(key, window.setTimeout(() => save(key), pause));
  };

  // React's own onChange fires on each sign; the browser's `change` says that a text field was left.
  useEffect(() => {
    const node = place.current;
    const saveAfter = (pause: number) => (event: Event) => {
      const key = keyOf((event.target as HTMLInputElement).name);
      if (key !== null) later(key, pause);
    };
    const [typed, left] = [saveAfter(PAUSE_MS), saveAfter(0)];
    node?.addEventListener('input', typed);
    node?.addEventListener('change', left);
    return () => {
      node?.removeEventListener('input', typed);
      node?.removeEventListener('change', left);
    };
  });

  const first = useRef(save);
  useEffect(() => {
    if (place.current) typedEarly(place.current).forEach((key) => first.current(key));
  }, []);

  return (
    <AutosaveContext
      value={{ words, keepMine, takeTheirs, fieldOf: (key) => fields[key] ?? blankField, touch: (key) => later(key, 0) }}
    >
      <div ref={place}>{children}</div>
    </AutosaveContext>
  );
}
