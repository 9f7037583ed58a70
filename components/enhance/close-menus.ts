import { nearest } from './nearest';

/** An open menu closes on a press elsewhere, on a link of its own, and on Esc, which leads back to what opened it. */
export function closeMenus(): void {
  for (const kind of ['pointerdown', 'click'])
    document.addEventListener(kind, (event) => {
      const own = nearest(event, 'details.menu');
      // A file that is fetched leaves the page where it is, and the menu would stay over it.
      for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]'))
        if (menu !== own || (kind === 'click' && nearest(event, 'a'))) menu.open = false;
    });
  document.addEventListener('keydown', (event) => {
    const menu = event.key === 'Escape' && nearest<HTMLDetailsElement>(event, 'details.menu[open]');
    if (!menu) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}
