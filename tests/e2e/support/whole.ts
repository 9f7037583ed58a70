import type { Page } from '@playwright/test';
import { aroundOpening } from './opening';

/**
 * Waits until the forms that live in the browser do. Whoever types by machine is faster than a page: a text replaced while
 * its script takes over the form stands there twice.
 */
const untilWhole = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('form[data-guard]')].every((form) =>
      Object.keys(form).some((key) => key.startsWith('__react')),
    ),
  );

/** From now on an address is open, or open again, once its forms live. */
export const opensWhole = (page: Page): void =>
  aroundOpening(page, async (open, given) => {
    const response = await open();
    // Whoever asks for less than the whole page has a reason.
    if (given.every((each) => !isEager(each))) await untilWhole(page);
    return response;
  });

const isEager = (given: unknown): boolean => typeof given === 'object' && given !== null && 'waitUntil' in given;
