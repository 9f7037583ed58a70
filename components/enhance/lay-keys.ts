import { isTyping } from './is-typing';

/** `?` lays the keys of a desk (`#keys`) over the page and takes them away; `[popovertarget=keys]` does the same by itself. */
export function layKeys(): void {
  document.addEventListener('keydown', (event) => {
    const keys = document.getElementById('keys');
    if (event.key !== '?' || keys === null || isTyping(event)) return;
    event.preventDefault();
    keys.togglePopover();
  });
}
