import type { SheetHere } from './sheet-here';
import { isComplete } from './submit-when-saved';

/** The whole sheet by keyboard: ↑ ↓ j k between criteria, digits to score, Enter onward and after the last to the question, Ctrl+Enter to submit. */
export function scoreByKeys(sheetHere: () => SheetHere | null): void {
  document.addEventListener('keydown', (event) => {
    const sheet = sheetHere();
    if (sheet) hear(event, sheet);
  });
}

function hear(event: KeyboardEvent, sheet: SheetHere): void {
  const { box } = sheet;
  const target = event.target as HTMLElement;
  const submit = () => box.querySelector<HTMLElement>('button[value="submit"]')?.click();
  if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') return act(event, submit);
  if (event.ctrlKey || event.metaKey || event.altKey || target.matches('textarea, select')) return;
  const fields = [...box.querySelectorAll<HTMLInputElement>('input[data-points]')];
  const at = fields.indexOf(target as HTMLInputElement);
  if (at < 0 && target.matches('input, button, summary, a')) {
    // Somewhere else that has its own use for these keys, except the plain letters.
    if (['Enter', 'ArrowUp', 'ArrowDown'].includes(event.key) || target.matches('input')) return;
  }
  const onward = () => focus(fields[at + 1] ?? box.querySelector<HTMLElement>('textarea'));
  switch (event.key) {
    case 'Enter':
      // What cannot stand is mended before one goes on.
      if (target.matches('[aria-invalid="true"]')) return act(event, () => focus(target));
      return act(event, at === fields.length - 1 && isComplete(sheet) ? submit : onward);
    case 'j':
      return act(event, onward);
    case 'k':
      return act(event, () => focus(fields[at < 0 ? fields.length - 1 : at - 1]));
    case 'ArrowDown':
      return at < 0 ? undefined : act(event, onward);
    case 'ArrowUp':
      return at < 0 ? undefined : act(event, () => focus(fields[at - 1]));
    default:
      return at < 0 && /^\d$/.test(event.key) ? focus(fields.find(({ value }) => value === '')) : undefined;
  }
}

function act(event: KeyboardEvent, work: () => unknown): void {
  event.preventDefault();
  work();
}

/** Selected, so that the next digit replaces what stands there. */
function focus(field: HTMLElement | null | undefined): void {
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
  field?.scrollIntoView({ block: 'nearest' });
}
