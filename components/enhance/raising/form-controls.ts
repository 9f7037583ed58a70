type TextControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A control of one's own form, by name. */
export function controlIn(form: HTMLFormElement | null | undefined, name: string): TextControl | null {
  const found = form?.elements.namedItem(name);
  const isText =
    found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement || found instanceof HTMLSelectElement;
  return isText ? found : null;
}

/** Writes as if it had been typed, so that counters and warnings hear of it. */
export function writeInto(control: TextControl, value: string): void {
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

/** What a field holds, be it text or boxes; several ticks stand one a line. */
export function heldIn(form: HTMLFormElement, name: string): string {
  const boxes = boxesIn(form, name);
  if (boxes.length === 0) return controlIn(form, name)?.value ?? '';
  return boxes
    .filter(({ checked }) => checked)
    .map(({ value }) => value)
    .join('\n');
}

/** Puts back what `heldIn` gave. */
export function putBack(form: HTMLFormElement, name: string, held: string): void {
  const boxes = boxesIn(form, name);
  if (boxes.length === 0) {
    const control = controlIn(form, name);
    if (control) writeInto(control, held);
    return;
  }
  const ticked = held.split('\n');
  for (const box of boxes) {
    box.checked = ticked.includes(box.value);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** Radio buttons or check boxes of one name. */
function boxesIn(form: HTMLFormElement, name: string): HTMLInputElement[] {
  const named = [...form.elements].filter(
    (element): element is HTMLInputElement => element instanceof HTMLInputElement && element.name === name,
  );
  return named.filter(({ type }) => type === 'radio' || type === 'checkbox');
}
