import { expect, test, vi } from 'vitest';
import { siteFactsFor } from '@/lib/web/site-facts';

test('a page that is a city’s names that city’s body, and nobody else’s telephone', () => {
  vi.stubEnv('SITE_ORGANISER', '杭州市民政局（演示）');
  vi.stubEnv('SITE_SUPPORT', '0571-00000000');
  expect(siteFactsFor('吉安市民政局')).toMatchObject({ organiser: '吉安市民政局', support: undefined });
  const own = { organiser: '杭州市民政局（演示）', support: '0571-00000000' };
  expect(siteFactsFor('杭州市民政局')).toMatchObject(own);
  expect(siteFactsFor(undefined)).toMatchObject(own);
});
