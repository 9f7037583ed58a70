'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import { journalOf } from '@/lib/web/journal';
import { sendCell } from './send-cell';
import type { Initial } from './sheet-state';
import { type SheetPage, type SheetStore, sheetStore } from './sheet-store';

export type SheetPlace = {
  /** Where its cells are sent; names the sheet in the journal as well. */
  address: string;
  /** Who is filling it in. */
  personId: string;
};

type Filling = SheetPlace &
  SheetPage & {
    initial: Initial;
    /** What stands in controls that were typed into before the script arrived. */
    readEarly: () => Record<string, RawAnswer>;
  };

/** A sheet that is saved as it is filled in: by itself, again when the line was broken, at the last when the page is left. */
export function useSheet({ address, personId, initial, readEarly, fits, onReplaced, onSaved }: Filling) {
  const [store] = useState(() =>
    sheetStore(initial, {
      send: (cell) => sendCell(address, personId, cell),
      journal: journalOf(personId, address),
      now: Date.now,
      later,
    }),
  );
  const cells = useSyncExternalStore(store.subscribe, store.read, store.read);

  useEffect(() => store.shownOn({ fits, onReplaced, onSaved }));
  useEffect(() => store.renew(initial), [store, initial]);
  useOpening(store, readEarly);
  useLeaving(store);

  /**
   * Resolves when what stood in the sheet is saved, or cannot be for now, and the page says so. False while nobody knows
   * what the server holds, or two disagree: nothing is to be submitted over that.
   */
  const flush = async (): Promise<boolean> => {
    store.retry();
    await store.flush();
    // A form's hidden versions must be in place before a submission that waits for this.
    flushSync(() => undefined);
    return Object.values(store.read()).every(({ save: { kind } }) => kind !== 'failed' && kind !== 'conflict');
  };
  return { cells, type: store.type, keepMine: store.keepMine, takeTheirs: store.takeTheirs, flush };
}

function useOpening(store: SheetStore, readEarly: () => Record<string, RawAnswer>): void {
  const [first] = useState(() => readEarly);
  useEffect(() => {
    const early = first();
    for (const [key, value] of Object.entries(early)) store.type(key, value, 0);
    store.open(Object.keys(early));
    return store.close;
  }, [store, first]);
}

function useLeaving(store: SheetStore): void {
  useEffect(() => {
    const send = () => void store.flush();
    const ask = (event: BeforeUnloadEvent) => {
      send();
      if (store.hasUnsent()) event.preventDefault();
    };
    const hearers: [EventTarget, string, (event: never) => void][] = [
      [window, 'online', store.retry],
      // Whoever has signed in again in another window comes back to this one.
      [window, 'focus', store.retry],
      [window, 'pagehide', send],
      [document, 'visibilitychange', () => document.visibilityState === 'hidden' && send()],
      [window, 'beforeunload', ask],
    ];
    for (const [target, name, hear] of hearers) target.addEventListener(name, hear as EventListener);
    return () => {
      for (const [target, name, hear] of hearers) target.removeEventListener(name, hear as EventListener);
    };
  }, [store]);
}

function later(work: () => void, ms: number): () => void {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
}
