/** Said on the document when the answer to a posted form has taken the page's place. */
export const PAGE_IN_PLACE = 'pageinplace';

export type InPlace = { form: HTMLFormElement; isRefused: boolean };

/** What must look at the page itself does so now, when the browser brings it back, and when an answer took its place. */
export function onShown(look: () => void): void {
  look();
  addEventListener('pageshow', look);
  document.addEventListener(PAGE_IN_PLACE, look);
}
