import type { Route } from '@playwright/test';
import { expect, test } from '@/tests/e2e/support/house';

const AT = '**/watched-job';
const open = (done: number) =>
  `<div id="job-1" data-job-open>${done} / 9<noscript><meta http-equiv="refresh" content="1"></noscript></div>`;

test('whoever watches a job keeps the page: what is meant for browsers without script does not load it anew', async ({
  page,
}) => {
  const parts = [open(1), open(2), open(3), '<p>全部完成</p>'];
  let asked = 0;
  let loads = 0;
  await page.route(AT, (route: Route) => {
    if (route.request().isNavigationRequest()) loads += 1;
    const part = parts[Math.min(asked++, parts.length - 1)];
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<title>t</title><main id="main"><input id="word" value="">${part}</main><script src="/jobs.js"></script>`,
    });
  });
  await page.goto('/watched-job');
  await page.locator('#word').fill('写了一半');
  await expect(page.getByText('3 / 9')).toBeVisible();
  expect(await page.locator('meta[http-equiv=refresh]').count()).toBe(0);
  await expect(page.getByText('全部完成')).toBeVisible();
  await expect(page.locator('#word')).toHaveValue('写了一半');
  expect(loads).toBe(1);
});
