import { isTyping } from './is-typing';

/** `a[data-turns]`, by its keys ('j ]'): they turn to the next and the one before of a bundle or a queue. */
export function turnPages(): void {
  document.addEventListener('keydown', (event) => {
    if (isTyping(event)) return;
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-turns]')];
    const link = links.find(({ dataset }) => dataset['turns']?.split(' ').includes(event.key));
    if (link === undefined) return;
    event.preventDefault();
    location.assign(link.href);
  });
}
