import type { Frame, Locator, Page, Request } from '@playwright/test';
import { type Act, type Effort, effortOf } from './keystroke-level';

/** What one journey took: screens opened, what the hands did, and the seconds the person waited for documents (operator R). */
export type Counted = Effort & { screens: number; waited: number };

const recorders = new WeakMap<Page, (act: Act) => void>();

/**
 * From now on what is done on this page is counted, by whatever helper it is done, so that journeys read as journeys. An act is
 * counted once it is done. What a page fetches beside its documents is not waited for by anybody.
 *
 * @returns what ends the counting and gives the sum
 */
export function countOn(page: Page): () => Counted {
  const acts: Act[] = [];
  const watched = watchScreens(page);
  recorders.set(page, (act) => acts.push(act));
  countLocators(Object.getPrototypeOf(page.locator('*')) as Locator);
  return () => {
    recorders.delete(page);
    return { ...effortOf(acts), ...watched() };
  };
}

/** Writes a long text anew of which the person types only some words over what stood there: these alone are counted, as a field each. */
export async function rewrite(field: Locator, whole: string, typed: readonly string[]): Promise<void> {
  const page = field.page();
  const record = recorders.get(page);
  recorders.delete(page);
  await field.fill(whole);
  if (record === undefined) return;
  recorders.set(page, record);
  for (const text of typed) record({ kind: 'type', text });
}

const withoutPlace = (address: string): string => address.split('#')[0] ?? '';

/** A screen is a document, or an address that a living page changes to; `waited` from the asking for a document until it stands. */
function watchScreens(page: Page): () => Pick<Counted, 'screens' | 'waited'> {
  let [screens, waited, last, isAsked] = [0, 0, withoutPlace(page.url()), false];
  let askedAt: number | null = null;
  const onRequest = (request: Request): void => {
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return;
    if (request.redirectedFrom() === null) askedAt = Date.now();
    isAsked = true;
  };
  const onMoved = (frame: Frame): void => {
    if (frame !== page.mainFrame()) return;
    const here = withoutPlace(frame.url());
    if (isAsked || here !== last) screens += 1;
    [last, isAsked] = [here, false];
  };
  const onDocument = (): void => {
    if (askedAt !== null) waited += (Date.now() - askedAt) / 1000;
    askedAt = null;
  };
  page.on('request', onRequest).on('framenavigated', onMoved).on('domcontentloaded', onDocument);
  return () => {
    page.off('request', onRequest).off('framenavigated', onMoved).off('domcontentloaded', onDocument);
    return { screens, waited };
  };
}

const taught = new WeakSet<Locator>();

/** All locators are of one kind: it is taught once, and counts only on pages that are counted. */
function countLocators(kind: Locator): void {
  if (taught.has(kind)) return;
  taught.add(kind);
  const { click, check, fill, press, selectOption, setInputFiles } = kind;
  Object.assign(kind, {
    click: counting(click, () => ({ kind: 'click' })),
    check: counting(check, () => ({ kind: 'click' })),
    fill: counting(fill, (text) => ({ kind: 'type', text })),
    // Control+Enter are two keys.
    press: counting(press, (keys) =>
      keys === 'Enter' ? { kind: 'enter' } : { kind: 'press', keys: keys.split('+').length },
    ),
    selectOption: counting(selectOption, () => ({ kind: 'choose' })),
    setInputFiles: counting(setInputFiles, () => ({ kind: 'file' })),
  });
}

function counting<Given extends unknown[], Got>(
  once: (this: Locator, ...given: Given) => Promise<Got>,
  actOf: (...given: Given) => Act,
) {
  return async function (this: Locator, ...given: Given): Promise<Got> {
    const got = await once.apply(this, given);
    recorders.get(this.page())?.(actOf(...given));
    return got;
  };
}
