import { nearest } from '../nearest';

/** `button[data-tick-all=met]` ticks every box of that name in its form. */
export function tickGroup(): void {
  document.addEventListener('click', (event) => {
    const button = nearest<HTMLButtonElement>(event, '[data-tick-all]');
    // As if somebody had ticked it: what was said of it goes, and leaving asks first.
    for (const box of button?.form?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])
      if (box.name === button?.dataset['tickAll'] && !box.checked) box.click();
  });
}
