'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import { atTheWindow, type SheetPlace, sheetInBrowser } from './at-the-window';
import { joinBoth } from './join-both';
import type { Initial } from './sheet-state';
import type { SheetPage } from './sheet-store';

type Filling = SheetPlace &
  SheetPage & {
    initial: Initial;
    /** What stands in controls that were typed into before the script arrived. */
    readEarly: () => Record<string, RawAnswer>;
    /** Whether two may write in different places of it at once. */
    isProse: (key: string) => boolean;
  };

/** A sheet of a page of React's, saved as it is filled in. */
export function useSheet({ address, personId, initial, readEarly, isProse, fits, onReplaced, onSaved }: Filling) {
  const [store] = useState(() => sheetInBrowser({ address, personId }, initial));
  const [first] = useState(() => readEarly);
  const [prose] = useState(() => isProse);
  const cells = useSyncExternalStore(store.subscribe, store.read, store.read);

  useEffect(() => store.shownOn({ fits, onReplaced, onSaved }));
  useEffect(() => joinBoth(store, prose), [store, prose]);
  useEffect(() => store.renew(initial), [store, initial]);
  useEffect(() => atTheWindow(store, first()), [store, first]);

  const { type, keepMine, takeTheirs, read, renew, flush } = store;
  return { cells, type, keepMine, takeTheirs, read, renew, flush };
}
