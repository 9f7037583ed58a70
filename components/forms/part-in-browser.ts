import type { Part } from './names-of-fields';

/** A form that stands in the page, as a summary reads it. */
export const partInBrowser = (element: Element): Part => ({
  tag: element.localName,
  said: (attribute) => element.getAttribute(attribute) ?? undefined,
  parts: [...element.childNodes].flatMap((node) =>
    node instanceof Element ? partInBrowser(node) : node instanceof Text ? node.data : [],
  ),
});
