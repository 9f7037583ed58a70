import { type InPlace, PAGE_IN_PLACE } from './on-shown';

/** Shows the page that answered a posted form, in the place of the one that is open. */
export function pageInPlace(html: string, posted: InPlace): void {
  const { form, isRefused } = posted;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const [before, after] = [document.getElementById('main'), page.getElementById('main')];
  if (before === null || after === null) return;
  for (const control of before.querySelectorAll<Control>('input[id], textarea[id], select[id]'))
    if (control.form !== form || isRefused || control.matches('[data-stays]'))
      carryOver(control, page.getElementById(control.id));
  const opened = new Set([...before.querySelectorAll('details[open]:not(.menu)')].map(labelOf));
  for (const each of after.querySelectorAll('details')) each.open ||= opened.has(labelOf(each));
  document.title = page.title;
  before.replaceWith(document.adoptNode(after));
  document.dispatchEvent(new CustomEvent(PAGE_IN_PLACE, { detail: posted }));
  const told =
    after.querySelector<HTMLElement>('.error-summary') ?? after.querySelector<HTMLElement>('[role=status]:not(:empty)');
  if (told === null) return;
  for (let fold = told.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  told.tabIndex = -1;
  told.focus();
}

const labelOf = (fold: Element): string => fold.querySelector('summary')?.textContent ?? '';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What somebody has changed on the page and the answer does not know. */
function carryOver(from: Control, to: Element | null): void {
  if (from instanceof HTMLInputElement && to instanceof HTMLInputElement && from.type === to.type) {
    if (from.type === 'file') to.files = from.files;
    else if (from.type === 'checkbox' || from.type === 'radio') {
      if (from.checked !== from.defaultChecked) to.checked = from.checked;
    } else if (from.type !== 'hidden' && from.value !== from.defaultValue) to.value = from.value;
  } else if (from instanceof HTMLTextAreaElement && to instanceof HTMLTextAreaElement) {
    if (from.value !== from.defaultValue) to.value = from.value;
  } else if (from instanceof HTMLSelectElement && to instanceof HTMLSelectElement) {
    if ([...from.options].some((option) => option.selected !== option.defaultSelected)) to.value = from.value;
  }
}
