import type { Page, Response } from '@playwright/test';

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
export function opensWhole(page: Page): void {
  for (const way of ['goto', 'reload'] as const) {
    const open = page[way].bind(page) as (...given: unknown[]) => Promise<Response | null>;
    const whole = async (...given: unknown[]): Promise<Response | null> => {
      const response = await open(...given);
      // Whoever asks for less than the whole page has a reason.
      if (given.every((each) => !isEager(each))) await untilWhole(page);
      return response;
    };
    Object.assign(page, { [way]: whole });
  }
}

const isEager = (given: unknown): boolean => typeof given === 'object' && given !== null && 'waitUntil' in given;
