'use client';

import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import { AutosaveContext, blankField } from './autosave-context';
import { keyOf } from './read-raw';
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
  const changed = (pause: number) => (event: FormEvent<HTMLDivElement>) => {
    const key = keyOf((event.target as HTMLInputElement).name ?? '');
    if (key !== null) later(key, pause);
  };
  // React has no bubbling event for a finished change of a text field: its onChange fires on each sign.
  const finished = useRef((_event: Event) => undefined);
  useEffect(() => {
    finished.current = (event) => {
      const key = keyOf((event.target as HTMLInputElement).name ?? '');
      if (key !== null) later(key, 0);
    };
  });
  useEffect(() => {
    const node = place.current;
    const listen = (event: Event) => finished.current(event);
    node?.addEventListener('change', listen);
    return () => node?.removeEventListener('change', listen);
  }, []);

  return (
    <AutosaveContext
      value={{ words, keepMine, takeTheirs, fieldOf: (key) => fields[key] ?? blankField, touch: (key) => later(key, 0) }}
    >
      <div ref={place} onInput={changed(PAUSE_MS)}>
        {children}
      </div>
    </AutosaveContext>
  );
}
