'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { AutosaveContext, blankField } from './autosave-context';
import type { LiveSection } from './live-section';
import { keyOf, typedEarly } from './read-raw';
import { useLive } from './use-live';
import { type Initial, useSaver } from './use-saver';
import { useTyped } from './use-typed';

/** Long texts are saved while they grow, not only when they are left. */
const PAUSE_MS = 1_500;

type AutosaveProps = {
  address: string;
  initial: Initial;
  live?: LiveSection | null;
  children: ReactNode;
};

/** Watches the controls of a form, saves each field by itself and judges what depends on it. Without JavaScript the form's own button saves them all. */
export function Autosave({ address, initial, live = null, children }: AutosaveProps) {
  const place = useRef<HTMLDivElement>(null);
  const pauses = useRef(new Map<string, number>());
  const typed = useTyped(place, initial);
  const { state, lookSoon, count } = useLive(live, typed);
  const refreshSections = useNewSections(state?.sections, live?.state.sections);
  const { fields, save, keepMine, takeTheirs } = useSaver({ address, initial, typed, onSaved: refreshSections });

  const later = (key: string, pause: number) => {
    window.clearTimeout(pauses.current.get(key));
    pauses.current.set(
      key,
      window.setTimeout(() => save(key), pause),
    );
  };

  // React's own onChange fires on each sign; the browser's `change` says that a text field was left.
  useEffect(() => {
    const node = place.current;
    const saveAfter = (pause: number) => (event: Event) => {
      const key = keyOf((event.target as HTMLInputElement).name);
      if (key === null) return;
      lookSoon(key);
      later(key, pause);
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

  const touch = (key: string) => {
    lookSoon(key);
    later(key, 0);
  };
  const theirs = (key: string) => {
    takeTheirs(key);
    lookSoon(key);
  };
  return (
    <AutosaveContext
      value={{
        keepMine,
        takeTheirs: theirs,
        fieldOf: (key) => fields[key] ?? blankField,
        touch,
        live: state,
        count,
      }}
    >
      <div ref={place}>{children}</div>
    </AutosaveContext>
  );
}

/** Whenever an answer was saved and the list of sections beside the form is not (yet) as the answers have it, it is made anew. */
function useNewSections(asked: readonly string[] | undefined, listed: readonly string[] | undefined): () => void {
  const router = useRouter();
  const [saves, setSaves] = useState(0);
  const isOld = asked?.join() !== listed?.join();
  useEffect(() => {
    if (isOld && saves > 0) router.refresh();
  }, [isOld, saves, router]);
  return () => setSaves((count) => count + 1);
}
