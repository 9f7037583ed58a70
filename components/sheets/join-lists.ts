import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import { mergedLists } from './merged-lists';
import { isUnsaved } from './sheet-state';
import type { SheetStore } from './sheet-store';

/**
 * Where two have changed one list nobody has to choose: what both made of it takes the place of the other's and is sent.
 * Remembers what stood in each version, to tell what was added from what was taken out. Returns what ends that.
 */
export function joinLists(store: Pick<SheetStore, 'read' | 'subscribe' | 'takeTheirs' | 'type'>): () => void {
  const stood = new Map<string, RawAnswer>();
  const at = (key: string, version: number): string => `${version} ${key}`;
  const look = (): void => {
    for (const [key, cell] of Object.entries(store.read())) {
      const { value: mine, stored, version, save } = cell;
      if (!isUnsaved(cell)) stood.set(at(key, version), stored);
      if (save.kind !== 'conflict') continue;
      const { value: theirs } = save.theirs;
      const both = mergedLists({ base: stood.get(at(key, version)) ?? '', mine, theirs });
      if (both === null) continue;
      store.takeTheirs(key);
      store.type(key, both, 0);
    }
  };
  look();
  return store.subscribe(look);
}
