'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { SheetPlace } from '@/components/sheets/at-the-window';
import { blankCell, type Initial } from '@/components/sheets/sheet-state';
import { useSheet } from '@/components/sheets/use-sheet';
import { AnswerMark } from './answer-mark';
import { AutosaveContext } from './autosave-context';
import type { LiveSection } from './live-section';
import { keyOf, typedEarly } from './read-raw';
import { useLive } from './use-live';
import { useTyped } from './use-typed';

/** Long texts are saved while they grow, not only when they are left. */
const PAUSE_MS = 1_500;

type AutosaveProps = {
  sheet: SheetPlace;
  initial: Initial;
  live?: LiveSection | null;
  children: ReactNode;
};

/** Watches the controls of a form, saves each field by itself and judges what depends on it. Without JavaScript the form's own button saves them all. */
export function Autosave({ sheet, initial, live = null, children }: AutosaveProps) {
  const place = useRef<HTMLDivElement>(null);
  const typed = useTyped(place, initial);
  const { state, lookSoon, count } = useLive(live, typed);
  const onSaved = useNewSections(state?.sections, live?.state.sections);
  const { cells, type, keepMine, takeTheirs } = useSheet({
    ...sheet,
    initial,
    readEarly: () => Object.fromEntries(typedEarly(place.current).map((key) => [key, typed.read(key)])),
    fits: () => true,
    onReplaced: (key, value) => {
      typed.put(key, value);
      lookSoon(key);
    },
    onSaved,
  });

  // Read once React has heard of it too: drawn anew before, a control of React's would lose what was just typed.
  const take = (key: string, pause: number) => {
    lookSoon(key);
    setTimeout(() => type(key, typed.read(key), pause));
  };

  // React's own onChange fires on each sign; the browser's `change` says that a text field was left.
  useEffect(() => {
    const node = place.current;
    const saveAfter = (pause: number) => (event: Event) => {
      const key = keyOf((event.target as HTMLInputElement).name);
      if (key === null) return;
      take(key, pause);
    };
    const [changed, left] = [saveAfter(PAUSE_MS), saveAfter(0)];
    node?.addEventListener('input', changed);
    node?.addEventListener('change', left);
    return () => {
      node?.removeEventListener('input', changed);
      node?.removeEventListener('change', left);
    };
  });

  const fieldOf = (key: string) => cells[key] ?? blankCell;
  return (
    <AutosaveContext
      value={{
        fieldOf,
        markOf: (key) => (
          <AnswerMark cell={fieldOf(key)} onKeepMine={() => keepMine(key)} onTakeTheirs={() => takeTheirs(key)} />
        ),
        touch: (key) => take(key, 0),
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
