import { nearest } from '../nearest';

/** What is typed into a field that `data-narrows` a list leaves in sight only the lines that hold it; all of them are sent. */
export function narrowLists(): void {
  document.addEventListener('input', (event) => {
    const field = nearest<HTMLInputElement>(event, '[data-narrows]');
    const lines = field ? document.getElementById(field.dataset.narrows ?? '')?.children : undefined;
    for (const line of lines ?? [])
      (line as HTMLElement).hidden = !(line.textContent ?? '').includes(field?.value.trim() ?? '');
  });
}
