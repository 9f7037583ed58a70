import { mayBeGiven, sheetSoFar } from '@/lib/reviews/scoring/sheet-so-far';
import { filledIn } from './filled-in';
import type { Show } from './sheet-here';

/** `[data-total]` and `[data-scored]` follow what is typed; `[data-due]` says that a comment must be written. */
export const sumUp: Show = ({ box, said: { criteria, rule, texts } }, cells) => {
  const points = criteria.map(({ key, max }) => {
    const typed = String(cells[key]?.value ?? '');
    return [key, mayBeGiven(typed, max) ? typed : ''] as const;
  });
  const { total, scored, needed, isDue } = sheetSoFar(Object.fromEntries(points), criteria, rule);
  write(box.querySelector('[data-total]'), total);
  write(box.querySelector('[data-scored]'), filledIn(texts.scored, { scored, count: needed }));
  const due = box.querySelector<HTMLElement>('[data-due]');
  if (due) due.hidden = !isDue;
  const comment = box.querySelector('textarea');
  if (isDue) comment?.setAttribute('aria-required', 'true');
  else comment?.removeAttribute('aria-required');
};

/** A figure that has not changed is not read out again. */
function write(place: Element | null, text: string): void {
  if (place && place.textContent !== text) place.textContent = text;
}
