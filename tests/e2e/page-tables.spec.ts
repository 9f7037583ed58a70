import type { Page } from '@playwright/test';
import { some } from '@/tests/support/some';
import type { Role } from './support/accounts';
import { expect, test } from './support/house';
import { walk } from './support/walk';

const readers: [Role | 'visitor', string[]][] = [
  ['visitor', ['/results', '/history']],
  ['observer', ['/office/rounds']],
  ['city', ['/office/rounds', '/office/funds', '/office/topics']],
];

/** Tables offered as files on the pages that links lead to, one of each name. */
async function offered(page: Page, from: string[]): Promise<string[]> {
  const pages = await walk(page.request, from);
  const hrefs = pages.flatMap(({ text }) =>
    [...text.matchAll(/href="([^"]*[?&;]table=[^"]*format=csv)"/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&'),
    ),
  );
  const byTable = new Map(hrefs.map((href) => [new URL(href, 'http://here').searchParams.get('table'), href]));
  return [...byTable.values()];
}

for (const [who, from] of readers) {
  test(`${who} takes the tables of pages away as they read them`, async ({ enter }) => {
    test.setTimeout(240_000);
    const page = await enter(who === 'visitor' ? undefined : who);
    const hrefs = await offered(page, from);
    expect(hrefs.length).toBeGreaterThan(1);
    for (const href of some(hrefs)) {
      const table = new URL(href, 'http://here').searchParams.get('table') ?? '';
      await page.goto(href.replace(/[?&]table=.*/, ''));
      const rows = await page.locator(`table[id="${table}"] tr`).count();
      const file = await page.request.get(href);
      expect(file.headers()['content-type'], href).toContain('text/csv');
      expect(parsed(await file.text()), href).toBe(rows);
    }
    if (who === 'city') await refusedToVisitors(page, await enter(), hrefs);
  });
}

/** A table is given to nobody who may not read its page, and one that the page does not have to nobody at all. */
async function refusedToVisitors(officer: Page, visitor: Page, hrefs: readonly string[]): Promise<void> {
  const desk = hrefs.filter((href) => href.startsWith('/office/'));
  expect(desk.length).toBeGreaterThan(1);
  for (const href of some(desk)) {
    const answer = await visitor.request.get(href);
    expect(answer.headers()['content-type'], href).not.toContain('text/csv');
    expect((await officer.request.get(href.replace(/table=[^&]*/, 'table=none'))).status(), href).toBe(404);
  }
}

/** How many lines a CSV has; a cell in quotation marks may break. */
const parsed = (csv: string): number =>
  csv
    .replaceAll(/"[^"]*"/g, '')
    .trimEnd()
    .split('\r\n').length;
