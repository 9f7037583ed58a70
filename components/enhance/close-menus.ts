import { nearest } from './nearest';

/** An open menu closes on a press elsewhere, and on Esc, which leads back to what opened it. */
export function closeMenus(): void {
  document.addEventListener('pointerdown', ({ target }) => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
      if (!menu.contains(target as Node)) menu.open = false;
    }
  });
  document.addEventListener('keydown', (event) => {
    const menu = event.key === 'Escape' && nearest<HTMLDetailsElement>(event, 'details.menu[open]');
    if (!menu) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}
