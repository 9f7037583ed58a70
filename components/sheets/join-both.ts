import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import { mergeTexts } from '@/lib/sheets/merge-texts';
import { mergedLists, type Three } from './merged-lists';
import { isUnsaved } from './sheet-state';
import type { SheetStore } from './sheet-store';

type Joined = Pick<SheetStore, 'read' | 'subscribe' | 'takeTheirs' | 'type'>;

/**
 * Where two have changed one list, or different places of one long text (`isProse`), nobody has to choose: what both made of
 * it takes the place of the other's and is sent. Remembers what stood in each version, to tell what was added from what was
 * taken out. Returns what ends that.
 */
export function joinBoth(store: Joined, isProse: (key: string) => boolean = () => false): () => void {
  const stood = new Map<string, RawAnswer>();
  const at = (key: string, version: number): string => `${version} ${key}`;
  const look = (): void => {
    for (const [key, cell] of Object.entries(store.read())) {
      const { value: mine, stored, version, save } = cell;
      if (!isUnsaved(cell)) stood.set(at(key, version), stored);
      if (save.kind !== 'conflict') continue;
      const base = stood.get(at(key, version));
      const three = { base: base ?? '', mine, theirs: save.theirs.value };
      const both = mergedLists(three) ?? (isProse(key) && base !== undefined ? mergedProse(three) : null);
      if (both === null) continue;
      store.takeTheirs(key);
      store.type(key, both, 0);
    }
  };
  look();
  return store.subscribe(look);
}

function mergedProse({ base, mine, theirs }: Three): string | null {
  const isText = [base, mine, theirs].every((text) => typeof text === 'string');
  return isText ? mergeTexts({ base, mine, theirs } as Record<keyof Three, string>) : null;
}
