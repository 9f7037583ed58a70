import type { SheetStore } from '@/components/sheets/sheet-store';
import { COMMENT_KEY, SUM_KEY } from '@/lib/reviews/scoring/score-cells';
import { sheetSoFar } from '@/lib/reviews/scoring/sheet-so-far';
import type { Question } from '../ask-first';
import { make } from '../make';
import { nearest } from '../nearest';
import { filledIn } from './filled-in';
import type { SheetHere } from './sheet-here';
import { pointsIn } from './sum-up';

/**
 * The sheet's button 'save' saves without leaving the page. 'submit' saves first, then submits by the same button: the form
 * must carry the versions that the saving brought back. What cannot be delivered holds it, and `[data-held]` says so. A
 * sheet that is complete is asked about with its total, because it is locked by this; one that is not is told what it lacks.
 */
export function submitWhenSaved(sheetHere: () => SheetHere | null): void {
  const through = new WeakSet<HTMLButtonElement>();
  document.addEventListener('click', (event) => {
    const button = nearest<HTMLButtonElement>(event, '[data-scores] button[name="intent"]');
    const sheet = sheetHere();
    if (button === null || sheet === null || through.delete(button)) return;
    event.preventDefault();
    void isDelivered(sheet.store).then((isThere) => {
      if (button.value !== 'submit') return;
      tell(sheetHere() ?? sheet, isThere);
      if (!isThere) return;
      // Asked by the script of every page (ask-first.ts), before it is sent.
      if (isComplete(sheet)) button.dataset.confirm = JSON.stringify(questionOf(sheet, event));
      else delete button.dataset.confirm;
      through.add(button);
      button.click();
    });
  });
}

/** Whether nothing is lacking that this page knows of. */
export function isComplete({ said: { criteria, rule, sum }, store }: SheetHere): boolean {
  const cells = store.read();
  const { scored, needed, isDue } = sheetSoFar(pointsIn(criteria, cells), criteria, rule);
  const isSumLeft = sum !== null && String(cells[SUM_KEY]?.value ?? '') === '';
  return scored === needed && !isSumLeft && !(isDue && String(cells[COMMENT_KEY]?.value ?? '') === '');
}

/** Asked by a key, one more Enter is enough. */
const questionOf = ({ box, said: { texts } }: SheetHere, { detail }: MouseEvent): Question => ({
  title: texts.askTitle,
  text: filledIn(texts.askText, { total: box.querySelector('[data-total]')?.textContent ?? '' }),
  confirm: texts.askConfirm,
  cancel: texts.askBack,
  isReady: detail === 0,
});

/**
 * Once what stands in the sheet is saved, or cannot be for now. False while nobody knows what the server holds, or two
 * disagree: nothing is to be submitted over that.
 */
async function isDelivered(store: SheetStore): Promise<boolean> {
  store.retry();
  await store.flush();
  return Object.values(store.read()).every(({ save: { kind } }) => kind !== 'failed' && kind !== 'conflict');
}

function tell({ box, said: { texts } }: SheetHere, isThere: boolean): void {
  const place = box.querySelector('[data-held]');
  if (isThere) return place?.replaceChildren();
  const line = make('p', 'toned', texts.unsent);
  line.dataset.tone = 'refused';
  line.setAttribute('role', 'alert');
  place?.replaceChildren(line);
}
