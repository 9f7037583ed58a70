import { FORM_TOLD, type FormTold } from './form-told';
import { onCommitted } from './on-committed';
import { type InPlace, PAGE_IN_PLACE } from './on-shown';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Forms that change something, of documents and of React's pages. */
const GUARDED = 'form:is([data-once], [data-guard])';
/** What saves itself or is kept in this browser, and what is not worth a question: signing in, asking for something. */
const SAFE = '[data-saves-itself], [data-scores], [data-keeps-draft], [data-asks], [type=password]';

/**
 * Who leaves a page with something typed that is nowhere else is asked first, by links, by stepping back and by closing
 * alike: every one of them leaves the page. A control that says again what it said before is not asked about.
 */
export function guardForms(): void {
  /** What is kept, once a form was; of a text else what it said when it was entered: React writes `defaultValue` too. */
  const known = new WeakMap<Control, string>();
  const before = new Map<Control, string>();
  const underWay = new Set<HTMLFormElement>();

  document.addEventListener('focusin', ({ target }) => {
    if (isControl(target) && atFirst(target) === null && !known.has(target)) known.set(target, held(target));
  });
  const note = ({ target }: Event) => {
    if (!isControl(target) || before.has(target) || !isGuarded(target)) return;
    before.set(target, known.get(target) ?? atFirst(target) ?? (target as HTMLInputElement).defaultValue);
  };
  onCommitted(note);
  document.addEventListener('change', note);
  document.addEventListener(FORM_TOLD, (event) => {
    const [form, told] = [event.target as HTMLFormElement, (event as CustomEvent<FormTold>).detail];
    if (told === 'sent') underWay.add(form);
    else underWay.delete(form);
    if (told !== 'kept') return;
    for (const control of [...form.elements].filter(isControl)) {
      before.delete(control);
      known.set(control, held(control));
    }
  });
  document.addEventListener(PAGE_IN_PLACE, (event) => {
    const { form, isRefused } = (event as CustomEvent<InPlace>).detail;
    for (const [control, was] of before) {
      if (control.isConnected) continue;
      before.delete(control);
      const now = document.getElementById(control.id);
      if (isControl(now) && (isRefused || control.form !== form)) before.set(now, was);
    }
  });
  addEventListener('pageshow', () => underWay.clear());
  addEventListener('beforeunload', (event) => {
    const isOpen = ([control, was]: [Control, string]) =>
      control.isConnected && !(control.form && underWay.has(control.form)) && held(control) !== was;
    if ([...before].some(isOpen)) event.preventDefault();
  });
}

const isControl = (target: EventTarget | null): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

const isGuarded = ({ form }: Control): boolean =>
  form !== null && form.matches(GUARDED) && form.closest(SAFE) === null && form.querySelector(SAFE) === null;

const isBox = (control: Control): control is HTMLInputElement => /^(checkbox|radio)$/.test(control.type);

const held = (control: Control): string => (isBox(control) ? String(control.checked) : control.value);

/** What the page came with, where the markup goes on saying it; null for a text. */
function atFirst(control: Control): string | null {
  if (isBox(control)) return String(control.defaultChecked);
  if (!(control instanceof HTMLSelectElement)) return null;
  const options = [...control.options];
  return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? '';
}
