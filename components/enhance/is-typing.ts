/** A key that belongs to what is written or chosen, to the browser, or to a question that is being asked; not to the page. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  return (
    event.defaultPrevented ||
    event.isComposing ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    document.querySelector('dialog[open]') !== null ||
    target.matches(
      'textarea, select, [contenteditable], input:not([data-points], [type=checkbox], [type=radio], [type=file])',
    )
  );
}
