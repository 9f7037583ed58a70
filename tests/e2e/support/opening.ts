import type { Page, Response } from '@playwright/test';

/** From now on whatever opens an address in a page, or opens it again, goes through `way`, which calls `open` itself. */
export function aroundOpening(
  page: Page,
  way: (open: () => Promise<Response | null>, given: readonly unknown[]) => Promise<Response | null>,
): void {
  for (const name of ['goto', 'reload'] as const) {
    const open = page[name].bind(page) as (...given: unknown[]) => Promise<Response | null>;
    Object.assign(page, { [name]: (...given: unknown[]) => way(() => open(...given), given) });
  }
}
