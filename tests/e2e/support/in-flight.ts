import type { Page, Request } from '@playwright/test';
import { aroundOpening } from './opening';

/**
 * Nobody leaves a page by its address while it still sends what was pressed: the journey waits for the answer, as a person
 * would. A line that is broken or a house that does not answer holds it for five seconds at most.
 */
export function waitsForAnswers(page: Page): void {
  const answered = answersOf(page, (request) => request.method() === 'POST');
  const opened = answersOf(page, (request) => request.isNavigationRequest());
  opening.set(page, opened);
  aroundOpening(page, async (open) => {
    await answered();
    return open();
  });
}

const opening = new WeakMap<Page, () => Promise<void>>();

/** Nobody judges a page that is about to be another: what was pressed has led on, and all of it is there. */
export async function isThere(page: Page): Promise<void> {
  await opening.get(page)?.();
  await page.waitForLoadState('domcontentloaded');
}

/** Waits until none of these is under way any more. */
function answersOf(page: Page, isMeant: (request: Request) => boolean): () => Promise<void> {
  const sent = new Set<Request>();
  let heard = (): void => undefined;
  page.on('request', (request) => {
    if (isMeant(request)) sent.add(request);
  });
  const over = (request: Request): void => {
    if (sent.delete(request) && sent.size === 0) heard();
  };
  page.on('requestfinished', over);
  page.on('requestfailed', over);
  return async () => {
    await pressedHasBegun(page);
    if (sent.size > 0) await Promise.race([new Promise<void>((resolve) => (heard = resolve)), enough()]);
  };
}

/** What a press sets going is sent before the next picture is drawn. */
const pressedHasBegun = (page: Page): Promise<unknown> =>
  page.isClosed() || page.url() === 'about:blank'
    ? Promise.resolve()
    : Promise.race([page.evaluate(nextPicture).catch(() => undefined), enough()]);

const nextPicture = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const enough = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5_000));
