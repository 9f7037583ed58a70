import { nearest } from './nearest';

/** In a table marked `data-opens` the whole row leads where its link leads, while text can still be marked and copied. */
export function openRows(): void {
  document.addEventListener('click', (event) => {
    const isPlainClick = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!isPlainClick || event.defaultPrevented || window.getSelection()?.toString()) return;
    const row = nearest(event, '[data-opens] tbody tr');
    const link = row?.querySelector<HTMLAnchorElement>('a.row-link');
    if (link && nearest(event, 'a, button, input, label, summary, td:has(> input)') === null)
      location.assign(link.href);
  });
}
