import type { SheetStore } from '@/components/sheets/sheet-store';
import { make } from '../make';
import { nearest } from '../nearest';
import type { SheetHere } from './sheet-here';

/**
 * The sheet's button 'save' saves without leaving the page. 'submit' saves first, then submits by the same button: the form
 * must carry the versions that the saving brought back. What cannot be delivered holds it, and `[data-held]` says so.
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
      through.add(button);
      button.click();
    });
  });
}

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
