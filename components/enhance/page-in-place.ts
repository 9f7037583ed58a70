import { type InPlace, PAGE_IN_PLACE } from './on-shown';
import { pageOf } from './page-of';

/** Shows the page that answered a posted form, in the place of the one that is open. */
export function pageInPlace(html: string, posted: InPlace): void {
  const { form, isRefused } = posted;
  const page = pageOf(html);
  const [before, after] = [document.getElementById('main'), page.getElementById('main')];
  if (before === null || after === null) return;
  for (const control of before.querySelectorAll<Control>('input[id], textarea[id], select[id]'))
    if (control.form !== form || isRefused || control.matches('[data-stays]'))
      carryOver(control, page.getElementById(control.id));
  // What was done in a row closes there, and its word stands in the row; what was refused stays open.
  const done = isRefused ? null : form.closest(ROW_ACT);
  const opened = new Set(
    [...before.querySelectorAll('details[open]:not(.menu)')].filter((fold) => fold !== done).map(nameOf),
  );
  for (const each of after.querySelectorAll('details')) each.open ||= opened.has(nameOf(each));
  document.title = page.title;
  before.replaceWith(after);
  document.dispatchEvent(new CustomEvent(PAGE_IN_PLACE, { detail: posted }));
  const told = toldIn(form.id === '' ? null : document.getElementById(form.id)) ?? toldIn(after);
  if (!told) return;
  if (done) told.closest(ROW_ACT)?.before(told);
  for (let fold = told.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  told.tabIndex = -1;
  told.focus();
}

/** What became of it: at the form that was sent, and where that went away, on the page. */
const toldIn = (place: HTMLElement | null): HTMLElement | null | undefined =>
  place?.querySelector<HTMLElement>('.error-summary') ?? place?.querySelector<HTMLElement>('[role=status]:not(:empty)');

const ROW_ACT = '.row-acts > details';

/** Acts of several rows have one label: the form in it tells them apart. */
const nameOf = (fold: Element): string =>
  `${fold.querySelector('summary')?.textContent}${fold.querySelector('form')?.id}`;

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
