import { onShown } from './on-shown';
import { panelOf } from './panel';

/**
 * On a phone what is judged in is a sheet over the document: Esc closes it, and when its answer says what is missing it lies
 * open again, until its reader closes it. Opening and closing are the browser's (`popovertarget`), and the document behind
 * it never moves; `data-over-page` says so to the page's style, which otherwise sets that answer above the document.
 */
export function showSheet(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && document.querySelector('dialog[open]') === null && isOpen()) panelOf()?.hidePopover();
  });
  onShown(() => {
    const panel = panelOf();
    panel?.setAttribute('data-over-page', '');
    const opener = document.querySelector<HTMLElement>('[data-bench-open]');
    const isPhone = opener !== null && getComputedStyle(opener).display !== 'none';
    if (isPhone && panel?.querySelector('.error-summary') && !isOpen()) panel.showPopover();
  });
}

const isOpen = (): boolean => panelOf()?.matches(':popover-open') ?? false;
