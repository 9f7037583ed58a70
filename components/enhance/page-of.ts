/**
 * The page a text of HTML says, for parts of it to be shown here. What stands in it for browsers without script goes: a
 * parser that runs none makes elements of it, and among those is the order to load the page anew.
 */
export function pageOf(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.querySelectorAll('noscript').forEach((each) => each.remove());
  return page;
}
