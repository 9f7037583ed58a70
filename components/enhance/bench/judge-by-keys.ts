import { isTyping } from '../is-typing';
import { panelOf } from '../panel';

/** Ctrl+Enter presses the button of the verdict one is at, which asks as it does for a mouse; `e` goes to the verdicts, `a` ticks the checklist. */
export function judgeByKeys(): void {
  document.addEventListener('keydown', (event) => {
    const panel = panelOf();
    if (panel === null) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) judge(event, panel);
    else if (isTyping(event)) return;
    else if (event.key === 'e') enter(event, panel);
    else if (event.key === 'a') press(event, panel.querySelector<HTMLElement>('[data-tick-all]'));
  });
}

function judge(event: KeyboardEvent, panel: HTMLElement): void {
  if (document.querySelector('dialog[open]') !== null) return;
  const at = (event.target as HTMLElement).closest('form');
  const form = at !== null && panel.contains(at) ? at : openFormIn(panel);
  const button = form?.querySelector<HTMLButtonElement>('button[type=submit]');
  if (!form || !button) return;
  event.preventDefault();
  button.click();
}

/** What lies folded is no verdict that somebody is at. */
const openFormIn = (panel: HTMLElement): HTMLFormElement | undefined =>
  [...panel.querySelectorAll('form')].find((form) => !isFolded(form));

/** A summary is seen where what it sums up is not. */
const isFolded = (element: Element): boolean =>
  (element.localName === 'summary' ? element.parentElement?.parentElement : element)?.closest('details:not([open])') !=
  null;

function enter(event: KeyboardEvent, panel: HTMLElement): void {
  event.preventDefault();
  if (getComputedStyle(panel).display === 'none') panel.showPopover();
  panel.scrollIntoView({ block: 'nearest' });
  const places = 'form :is(input, textarea, select, button):not([type=hidden]), summary';
  [...panel.querySelectorAll<HTMLElement>(places)].find((place) => !isFolded(place))?.focus();
}

function press(event: KeyboardEvent, button: HTMLElement | null): void {
  if (button === null) return;
  event.preventDefault();
  button.click();
}
