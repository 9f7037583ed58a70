import type { Cells } from '@/components/sheets/sheet-state';
import { countCharacters } from '@/lib/kernel/typed/text-length';
import { COMMENT_KEY } from '@/lib/reviews/scoring/score-cells';
import { mayBeGiven, partsSoFar, sheetSoFar } from '@/lib/reviews/scoring/sheet-so-far';
import { filledIn } from './filled-in';
import type { SheetHere, Show } from './sheet-here';

/** `[data-total]`, `[data-scored]` and each `[data-part]` follow what is typed; `[data-due]` says that a comment must be written, until it is as long as it says. */
export const sumUp: Show = ({ box, said: { criteria, rule, texts } }, cells) => {
  const { total, scored, needed, isDue } = sheetSoFar(pointsIn(criteria, cells), criteria, rule);
  write(box.querySelector('[data-total]'), total);
  // Beside the total, and on the bar that opens the sheet on a phone.
  for (const place of document.querySelectorAll('[data-scored]'))
    write(place, filledIn(texts.scored, { scored, count: needed }));
  const places = [...box.querySelectorAll<HTMLElement>('[data-part]')];
  for (const [index, { state, scored, count }] of partsSoFar(typedIn(criteria, cells), criteria).entries()) {
    places[index]?.setAttribute('data-part', state);
    write(places[index] ?? null, filledIn(texts[`part.${state}`], { scored, count }));
  }
  const due = box.querySelector<HTMLElement>('[data-due]');
  const written = countCharacters(String(cells[COMMENT_KEY]?.value ?? ''));
  if (due) due.hidden = !isDue || written >= Number(due.dataset['due']);
  const comment = box.querySelector('textarea');
  if (isDue) comment?.setAttribute('aria-required', 'true');
  else comment?.removeAttribute('aria-required');
};

type Criteria = SheetHere['said']['criteria'];

/** What stands in the fields of the criteria, whether it may be given or not. */
const typedIn = (criteria: Criteria, cells: Cells): Record<string, string> =>
  Object.fromEntries(criteria.map(({ key }) => [key, String(cells[key]?.value ?? '')]));

/** What is given so far, as far as it may be. */
export function pointsIn(criteria: Criteria, cells: Cells): Record<string, string> {
  const typed = typedIn(criteria, cells);
  return Object.fromEntries(
    criteria.map(({ key, max }) => [key, mayBeGiven(typed[key] ?? '', max) ? (typed[key] ?? '') : '']),
  );
}

/** A figure that has not changed is not read out again. */
function write(place: Element | null, text: string): void {
  if (place && place.textContent !== text) place.textContent = text;
}
