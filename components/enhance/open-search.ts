import { isTyping } from './is-typing';

/** Said on the document once the search may open: what had the focus before, and goes on having it afterwards. */
export const SEARCH_OPENS = 'searchopens';

/**
 * `/` and the search field in the head (`form[data-search]`) open the search over the page. What does so comes with its
 * first use (`data-script`); what is typed meanwhile stands in the field. Where there is no field it is the search's page.
 */
export function openSearch(): void {
  document.addEventListener('keydown', (event) => {
    const form = document.querySelector<HTMLFormElement>('form[data-search]');
    if (event.key !== '/' || form === null || isTyping(event) || isField(event.target)) return;
    event.preventDefault();
    if (form.checkVisibility()) open(form);
    else location.assign(form.action);
  });
  // Who passes through the field with the keyboard has not asked for anything yet.
  for (const kind of ['click', 'input'])
    document.addEventListener(kind, ({ target }) => {
      const form = target instanceof HTMLInputElement && target.form;
      if (form && form.matches('[data-search]')) open(form);
    });
}

const isField = (target: EventTarget | null): boolean => target instanceof HTMLInputElement;

let loaded: Promise<unknown> | undefined;

function open(form: HTMLFormElement): void {
  const before = document.activeElement;
  form.querySelector('input')?.focus();
  loaded ??= new Promise((done) => {
    const script = document.createElement('script');
    script.src = form.dataset['script'] ?? '';
    script.onload = done;
    document.head.append(script);
  });
  void loaded.then(() => document.dispatchEvent(new CustomEvent(SEARCH_OPENS, { detail: before })));
}
