/** `form[data-once]` is sent once: a second press while it is under way does nothing, and the button pressed says so. */
export function sendOnce(): void {
  const underWay = new Map<EventTarget, HTMLElement | null>();
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || !form.matches('[data-once]')) return;
    if (underWay.has(form)) {
      event.preventDefault();
      return;
    }
    const button = event.submitter ?? form.querySelector<HTMLElement>('[type=submit]');
    button?.setAttribute('aria-busy', 'true');
    underWay.set(form, button);
  });
  // Whoever steps back finds the page as they left it, and may send it again.
  addEventListener('pageshow', () => {
    for (const button of underWay.values()) button?.removeAttribute('aria-busy');
    underWay.clear();
  });
}
