import { nearest } from './nearest';

/** The box in a table's head, marked `data-select-all`, ticks every row. */
export function tickAll(): void {
  document.addEventListener('change', (event) => {
    const box = nearest<HTMLInputElement>(event, '[data-select-all]');
    const boxes = box?.closest('table')?.querySelectorAll<HTMLInputElement>('tbody td > input[type=checkbox]') ?? [];
    for (const other of boxes) other.checked = box?.checked ?? false;
  });
}
