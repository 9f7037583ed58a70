import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import { journalOf } from '@/lib/web/journal';
import { sendCell } from './send-cell';
import type { Initial } from './sheet-state';
import { type SheetStore, sheetStore } from './sheet-store';

export type SheetPlace = {
  /** Where its cells are sent; names the sheet in the journal as well. */
  address: string;
  /** Who is filling it in. */
  personId: string;
};

/** A sheet in a browser: its network, its clock, and what it keeps for this person. */
export const sheetInBrowser = ({ address, personId }: SheetPlace, initial: Initial): SheetStore =>
  sheetStore(initial, {
    send: (cell) => sendCell(address, personId, cell),
    journal: journalOf(personId, address),
    now: Date.now,
    later,
  });

/**
 * Opens a sheet at this window with what was typed into it before the script arrived (`early`), tries again when there is
 * reason to, and sends what waits whenever the page may go away. Returns what ends that.
 */
export function atTheWindow(store: SheetStore, early: Readonly<Record<string, RawAnswer>>): () => void {
  for (const [key, value] of Object.entries(early)) store.type(key, value, 0);
  store.open(Object.keys(early));
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
    [document, 'visibilitychange', () => (document.visibilityState === 'hidden' ? send() : store.retry())],
    [window, 'beforeunload', ask],
  ];
  for (const [target, name, hear] of hearers) target.addEventListener(name, hear as EventListener);
  return () => {
    for (const [target, name, hear] of hearers) target.removeEventListener(name, hear as EventListener);
    store.close();
  };
}

function later(work: () => void, ms: number): () => void {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
}
