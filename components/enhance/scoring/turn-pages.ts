/** `a[data-turns]`, by its key: [ and ] turn to the application before and after, on every page of the bundle, scored or not. */
export function turnPages(): void {
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || target.matches('textarea, select, input:not([data-points])'))
      return;
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-turns]')];
    const link = links.find(({ dataset }) => dataset.turns === event.key);
    if (link === undefined) return;
    event.preventDefault();
    location.assign(link.href);
  });
}
