import { SEARCH_OPENS } from '../open-search';
import { results } from './results';
import { walkResults } from './walk-results';

/** The search over a page (`#search-over`): loaded when it is first opened. */
const over = document.querySelector<HTMLDialogElement>('#search-over');
const head = document.querySelector<HTMLFormElement>('form[data-search]');
if (over && head) {
  const field = over.querySelector<HTMLInputElement>('input');
  const told = results(over, head.dataset['search'] ?? '');
  let before: HTMLElement | null = null;

  document.addEventListener(SEARCH_OPENS, ({ detail }: CustomEventInit<HTMLElement>) => {
    const typed = head.querySelector('input');
    if (!field || !typed) return;
    if (!over.open) {
      before = detail === document.body ? typed : (detail ?? typed);
      over.showModal();
    }
    const words = typed.value === '/' ? '' : typed.value;
    typed.value = '';
    field.focus();
    // What was typed into the head while this came is typed here; what was looked for before is typed over.
    if (words === '') field.select();
    else field.value = words;
    told(field.value);
  });
  over.addEventListener('close', () => before?.focus());
  over.addEventListener('click', ({ target }) => {
    const pressed = target as Element;
    if (pressed === over || pressed.closest('[data-closes-search], a[href*="#"]')) over.close();
  });
  field?.addEventListener('input', (event) => {
    // The key that opened it from its own field in the head is no word.
    if (field.value === '/') field.value = '';
    if (!(event as InputEvent).isComposing) told(field.value);
  });
  // A word that was put together of several keys is whole now.
  field?.addEventListener('compositionend', () => told(field.value));
  walkResults(over);
}
