import { nearest } from './nearest';

/** Whoever leaves a page with something typed and unsent in `form[data-guard]` is asked by the browser itself. */
export function guardTyped(): void {
  const unsent = new Set<EventTarget>();
  document.addEventListener('input', (event) => {
    const form = nearest(event, 'form[data-guard]');
    if (!form) return;
    unsent.add(form);
    // Only while there is something to lose: a page that might ask is not kept for stepping back.
    addEventListener('beforeunload', askToStay);
  });
  document.addEventListener('submit', (event) => {
    if (event.defaultPrevented || event.target === null) return;
    unsent.delete(event.target);
    if (unsent.size === 0) removeEventListener('beforeunload', askToStay);
  });
}

const askToStay = (event: BeforeUnloadEvent): void => event.preventDefault();
