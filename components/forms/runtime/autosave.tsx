'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, use, useEffect, useRef, useState } from 'react';
import { onCommitted } from '@/components/enhance/on-committed';
import { useForm } from '@/components/forms/form-context';
import type { SheetPlace } from '@/components/sheets/at-the-window';
import { useLiveCells } from '@/components/sheets/live/use-live-cells';
import { lastSaved } from '@/components/sheets/save-mark-of';
import { blankCell, type CellState, type Cells, type Initial } from '@/components/sheets/sheet-state';
import { useSheet } from '@/components/sheets/use-sheet';
import { AnswerMark } from './answer-mark';
import { AutosaveContext } from './autosave-context';
import { useKeepFocus } from './keep-focus';
import type { LiveSection } from './live-section';
import { keyOf, typedEarly } from './read-raw';
import { SavedContext } from './saved-context';
import { useLive } from './use-live';
import { useSaveFirst } from './use-save-first';
import { useTyped } from './use-typed';

/** Long texts are saved while they grow, not only when they are left. */
const PAUSE_MS = 1_500;

type AutosaveProps = {
  sheet: SheetPlace;
  initial: Initial;
  live?: LiveSection | null;
  /** Fields in whose text several may write at once. */
  prose?: readonly string[];
  children: ReactNode;
};

/** Watches the controls of a form, saves each field by itself and judges what depends on it. Without JavaScript the form's own button saves them all. */
export function Autosave({ sheet, initial, live = null, prose = [], children }: AutosaveProps) {
  const place = useRef<HTMLDivElement>(null);
  const typed = useTyped(place, initial);
  const { state, lookSoon, count } = useLive(live, typed);
  const router = useRouter();
  const lookForSections = useNewSections(state?.sections, live?.state.sections);
  const tellSaved = use(SavedContext);
  const hand = useKeepFocus(place);
  const { cells, type, keepMine, takeTheirs, read, renew, flush } = useSheet({
    ...sheet,
    initial,
    readEarly: () => Object.fromEntries(typedEarly(place.current).map((key) => [key, typed.read(key)])),
    isProse: (key) => prose.includes(key),
    fits: () => true,
    onReplaced: (key, value) => {
      hand.hold(key);
      typed.put(key, value);
      lookSoon(key);
    },
    onSaved: () => {
      lookForSections();
      tellSaved();
    },
  });
  const written = useLiveCells({ address: sheet.address, read, renew, isHeld: hand.isComposing, onNews: tellSaved });
  const saidAlready = useSaidByForm(cells);
  useSaveFirst({ read, flush, form: () => place.current?.closest('form') });

  const take = (key: string, pause: number) => {
    lookSoon(key);
    type(key, typed.read(key), pause);
  };

  // At the window, so that React (at the document) has heard of it before: drawn anew first, a control of React's would lose
  // what was just typed. In the same event, so that no kill comes between. `change` says that a text field was left.
  useEffect(() => {
    const saveAfter = (pause: number) => (event: Event) => {
      const key = place.current?.contains(event.target as Node) ? keyOf((event.target as HTMLInputElement).name) : null;
      if (key !== null) take(key, pause);
    };
    const left = saveAfter(0);
    const stop = onCommitted(saveAfter(PAUSE_MS), window);
    window.addEventListener('change', left);
    if (place.current) place.current.dataset['savesItself'] = 'from now on';
    return () => {
      stop();
      window.removeEventListener('change', left);
    };
  });

  const fieldOf = (key: string) => cells[key] ?? blankCell;
  const newest = lastSaved(cells);
  return (
    <AutosaveContext
      value={{
        fieldOf,
        markOf: (key) => (
          <AnswerMark
            cell={saidAlready(key) ? blankCell : fieldOf(key)}
            written={written[key]}
            isNewest={key === newest}
            onKeepMine={() => keepMine(key)}
            onTakeTheirs={() => takeTheirs(key)}
          />
        ),
        // What changed without an event stands in the controls once React has drawn it.
        touch: (key) => void setTimeout(() => take(key, 0)),
        live: state,
        count: (key, files) => {
          count(key, files);
          tellSaved();
        },
        renew: () => router.refresh(),
      }}
    >
      <div ref={place} data-saves-itself>
        {children}
      </div>
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

/** Cells whose saving the form's own word says already, since its button was pressed: nothing is said twice. */
function useSaidByForm(cells: Cells): (key: string) => boolean {
  const { answered } = useForm();
  const [said, setSaid] = useState<{ by: unknown; saves: ReadonlySet<CellState['save']> }>({
    by: answered,
    saves: new Set(),
  });
  if (said.by !== answered) setSaid({ by: answered, saves: new Set(answered.status === 'done' ? savesIn(cells) : []) });
  return (key) => {
    const save = cells[key]?.save;
    return save?.kind === 'saved' && save.problems.length === 0 && said.saves.has(save);
  };
}

const savesIn = (cells: Cells): CellState['save'][] => Object.values(cells).map(({ save }) => save);
