import { isTyping } from '../is-typing';

/**
 * j and k walk the rows of a page, whether of a table or of what waits: each to the link its row leads by, which Enter then
 * opens. Where they turn the pages of a queue or the criteria of a sheet, they do that.
 */
export function walkRows(): void {
  document.addEventListener('keydown', (event) => {
    if (isTyping(event) || (event.key !== 'j' && event.key !== 'k')) return;
    if (document.querySelector('a[data-turns], [data-scores]') !== null) return;
    const links = [...document.querySelectorAll<HTMLElement>('main a.row-link')].filter(isShown);
    const at = links.findIndex((link) => link.closest('tr, li')?.contains(document.activeElement));
    const to = event.key === 'j' ? links[at + 1] : links[at < 0 ? links.length - 1 : at - 1];
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
    to.scrollIntoView({ block: 'nearest' });
  });
}

/** What lies folded is walked past. */
const isShown = (link: HTMLElement): boolean => link.getClientRects().length > 0;
