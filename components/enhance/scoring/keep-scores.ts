import type { SheetSaid } from '@/components/reviews/sheet-said';
import { atTheWindow, sheetInBrowser } from '@/components/sheets/at-the-window';
import type { Initial } from '@/components/sheets/sheet-state';
import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import { COMMENT_KEY, SUM_KEY } from '@/lib/reviews/scoring/score-cells';
import { mayBeGiven } from '@/lib/reviews/scoring/sheet-so-far';
import { recount } from '../count-texts';
import { onCommitted } from '../on-committed';
import { onShown } from '../on-shown';
import { controlsOf, type SheetHere, type Show, typedIn } from './sheet-here';

const PAUSE_MS = 700;

/**
 * Saves the score sheet of the page (`[data-scores]`, JSON: `SheetSaid`) as it is filled in, by the one saver of all that
 * is filled in; `shows` are told of each change. Returns what the sheet is that is there now.
 */
export function keepScores(shows: readonly Show[]): () => SheetHere | null {
  let here: SheetHere | null = null;
  let leave = () => {};
  const show = () => {
    if (here !== null) for (const each of shows) each(here, here.store.read());
  };
  const open = (box: HTMLElement, said: SheetSaid) => {
    const store = sheetInBrowser(said, initialOf(said));
    here = { box, said, store };
    store.shownOn({
      fits: fitsIn(said),
      onReplaced: (key, value) => here && put(here.box, { [key]: value }),
      onSaved: () => {},
    });
    store.subscribe(show);
    leave = atTheWindow(store, typedBeside(here));
  };
  onShown(() => {
    const box = document.querySelector<HTMLElement>('[data-scores]');
    const said = box && (JSON.parse(box.dataset.scores ?? '') as SheetSaid);
    if (box === null || said?.address !== here?.said.address) leave();
    if (box === null) here = null;
    else if (said !== null && said.address !== here?.said.address) open(box, said);
    else if (here !== null) here = backIn(here, box);
    show();
  });
  onCommitted(({ target }) => {
    const typed = here?.box.contains(target as Node) ? typedIn(target) : null;
    if (typed !== null) here?.store.type(typed.key, typed.value, PAUSE_MS);
  });
  return () => here;
}

/** The same sheet once more: an answer took the page's place, or the browser may have put back what was typed. */
function backIn(sheet: SheetHere, box: HTMLElement): SheetHere {
  if (box !== sheet.box) put(box, valuesOf(sheet));
  else for (const [key, value] of Object.entries(typedBeside(sheet))) sheet.store.type(key, value, 0);
  return { ...sheet, box };
}

const initialOf = ({ criteria, comment, sum }: SheetSaid): Initial => ({
  ...Object.fromEntries(criteria.map(({ key, value, version }) => [key, { value, version }])),
  [COMMENT_KEY]: comment,
  ...(sum && { [SUM_KEY]: sum }),
});

/** A plain amount, in 万 as well; the server reads it to the fen. */
const SUM = /^(?:[\d,.]+\s*万?元?)?$/;

function fitsIn({ criteria }: SheetSaid): (key: string, value: RawAnswer) => boolean {
  const maxima = new Map(criteria.map(({ key, max }) => [key, max]));
  return (key, value) =>
    key === COMMENT_KEY ||
    (key === SUM_KEY && SUM.test(String(value))) ||
    mayBeGiven(String(value), maxima.get(key) ?? '');
}

type Values = Readonly<Record<string, RawAnswer>>;

const valuesOf = ({ store }: SheetHere): Values =>
  Object.fromEntries(Object.entries(store.read()).map(([key, { value }]) => [key, value]));

/** What was typed and heard by nobody: before the script arrived, or put back by the browser. */
function typedBeside({ box, store }: SheetHere): Record<string, string> {
  const cells = store.read();
  const changed = controlsOf(box).filter((control) => control.value !== control.defaultValue);
  return Object.fromEntries(
    changed.flatMap((control) => {
      const typed = typedIn(control);
      return typed === null || typed.value === cells[typed.key]?.value ? [] : [[typed.key, typed.value]];
    }),
  );
}

/** Writes values into their controls, but for those that say the same already. */
function put(box: HTMLElement, values: Values): void {
  for (const control of controlsOf(box)) {
    const typed = typedIn(control);
    const value = typed === null ? undefined : values[typed.key];
    if (value === undefined || value === typed?.value) continue;
    control.value = String(value);
    if (control instanceof HTMLTextAreaElement) recount(control);
  }
}
