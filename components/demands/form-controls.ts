'use client';

type TextControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A control of one's own form, by name. */
export function controlIn(form: HTMLFormElement | null | undefined, name: string): TextControl | null {
  const found = form?.elements.namedItem(name);
  const isText = found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement || found instanceof HTMLSelectElement;
  return isText ? found : null;
}

/** Writes as if it had been typed, so that counters and warnings hear of it. */
export function writeInto(control: TextControl, value: string): void {
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
}
