/** Up and down lead through what was found and back into the field; Enter in the field opens the first, or all as a page. */
export function walkResults(over: HTMLElement): void {
  const field = over.querySelector('input');
  over.addEventListener('keydown', (event) => {
    if (!field || event.isComposing) return;
    const rows = [...over.querySelectorAll<HTMLElement>('[data-results] :is(a, button)')];
    const place = rows.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const to = place + step;
      (to < 0 ? field : (rows[to] ?? rows.at(-1) ?? field)).focus();
    } else if (event.key === 'Enter' && event.target === field) {
      // Only what was found for these very words; the field's own way is the search's page.
      const isShown = over.querySelector<HTMLElement>('[data-found]')?.dataset['found'] === field.value.trim();
      const first = over.querySelector<HTMLElement>('.found-row');
      if (!isShown || !first) return;
      event.preventDefault();
      first.click();
    } else if (place >= 0 && event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey) {
      field.focus();
    }
  });
}
