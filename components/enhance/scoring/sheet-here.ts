import type { SheetSaid } from '@/components/reviews/sheet-said';
import type { CellState, Cells } from '@/components/sheets/sheet-state';
import type { SheetStore } from '@/components/sheets/sheet-store';
import { typedFigure } from '@/lib/kernel/typed/figures';

/** The score sheet on this page: its markup, what it says, and what saves it. */
export type SheetHere = { box: HTMLElement; said: SheetSaid; store: SheetStore };
/** Makes the page say what has become of the cells; told at each change. */
export type Show = (sheet: SheetHere, cells: Cells) => void;

type Control = HTMLInputElement | HTMLTextAreaElement;

const CONTROL = 'input[data-points], textarea';

export const controlsOf = (box: HTMLElement): Control[] => [...box.querySelectorAll<Control>(CONTROL)];

/** The place of each cell in the markup, with what is known of it. */
export function placesOf(box: HTMLElement, cells: Cells): [place: HTMLElement, cell: CellState, key: string][] {
  return [...box.querySelectorAll<HTMLElement>('[data-cell]')].flatMap((place) => {
    const key = place.dataset.cell ?? '';
    const cell = cells[key];
    return cell === undefined ? [] : [[place, cell, key]];
  });
}

export const controlIn = (place: HTMLElement): Control | null => place.querySelector<Control>(CONTROL);

/** What a control of the sheet says, in the one way it is written: '8', '8.0' and '8.00' are the same points. */
export function typedIn(target: EventTarget | null): { key: string; value: string } | null {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) || !target.matches(CONTROL))
    return null;
  const key = target.closest<HTMLElement>('[data-cell]')?.dataset.cell;
  if (key === undefined) return null;
  if (target instanceof HTMLTextAreaElement) return { key, value: target.value.trim() };
  const points = typedFigure(target.value);
  return { key, value: points.replace(/^(\d+)\.0+$|^(\d+\.\d*[1-9])0+$/, '$1$2') };
}
