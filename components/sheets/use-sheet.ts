'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import { atTheWindow, type SheetPlace, sheetInBrowser } from './at-the-window';
import { joinLists } from './join-lists';
import type { Initial } from './sheet-state';
import type { SheetPage } from './sheet-store';

type Filling = SheetPlace &
  SheetPage & {
    initial: Initial;
    /** What stands in controls that were typed into before the script arrived. */
    readEarly: () => Record<string, RawAnswer>;
  };

/** A sheet of a page of React's, saved as it is filled in. */
export function useSheet({ address, personId, initial, readEarly, fits, onReplaced, onSaved }: Filling) {
  const [store] = useState(() => sheetInBrowser({ address, personId }, initial));
  const [first] = useState(() => readEarly);
  const cells = useSyncExternalStore(store.subscribe, store.read, store.read);

  useEffect(() => store.shownOn({ fits, onReplaced, onSaved }));
  useEffect(() => joinLists(store), [store]);
  useEffect(() => store.renew(initial), [store, initial]);
  useEffect(() => atTheWindow(store, first()), [store, first]);

  const { type, keepMine, takeTheirs, read, flush } = store;
  return { cells, type, keepMine, takeTheirs, read, flush };
}
