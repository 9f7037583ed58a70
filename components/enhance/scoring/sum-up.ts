import type { Cells } from '@/components/sheets/sheet-state';
import { mayBeGiven, sheetSoFar } from '@/lib/reviews/scoring/sheet-so-far';
import { filledIn } from './filled-in';
import type { SheetHere, Show } from './sheet-here';

/** `[data-total]` and `[data-scored]` follow what is typed; `[data-due]` says that a comment must be written. */
export const sumUp: Show = ({ box, said: { criteria, rule, texts } }, cells) => {
  const { total, scored, needed, isDue } = sheetSoFar(pointsIn(criteria, cells), criteria, rule);
  write(box.querySelector('[data-total]'), total);
  write(box.querySelector('[data-scored]'), filledIn(texts.scored, { scored, count: needed }));
  const due = box.querySelector<HTMLElement>('[data-due]');
  if (due) due.hidden = !isDue;
  const comment = box.querySelector('textarea');
  if (isDue) comment?.setAttribute('aria-required', 'true');
  else comment?.removeAttribute('aria-required');
};

/** What is given so far, as far as it may be. */
export const pointsIn = (criteria: SheetHere['said']['criteria'], cells: Cells): Record<string, string> =>
  Object.fromEntries(
    criteria.map(({ key, max }) => {
      const typed = String(cells[key]?.value ?? '');
      return [key, mayBeGiven(typed, max) ? typed : ''];
    }),
  );

/** A figure that has not changed is not read out again. */
function write(place: Element | null, text: string): void {
  if (place && place.textContent !== text) place.textContent = text;
}
