import type { Page } from '@playwright/test';
import type { Role } from './support/accounts';
import { expect, test } from './support/house';
import { expectNoSidewaysScroll, look, lookInLargeType } from './support/look';

/** The pages that no journey stops at: each is looked at once, by somebody whose page it is. */
const publicPages: Record<string, string> = {
  landing: '/',
  calls: '/calls',
  register: '/register',
  'sign-in': '/sign-in',
  forgot: '/sign-in/forgot',
  'find-demand': '/demands/find',
  outbox: '/outbox',
  privacy: '/about/privacy',
  accessibility: '/about/accessibility',
  guide: '/guide',
  'guide-resident': '/guide/resident',
  'guide-rounds': '/guide/rounds',
};

const pagesOf: Partial<Record<Role, Record<string, string>>> = {
  city: {
    rounds: '/office/rounds',
    'new-round': '/office/rounds/new',
    organisations: '/office/organisations',
    experts: '/office/experts',
    funds: '/office/funds',
    account: '/account',
    'own-password': '/account/password',
    'second-factor': '/account/second-factor',
  },
  security: { people: '/admin/people', appointments: '/admin/appointments', accounts: '/admin/accounts' },
  audit: { trail: '/trail' },
  system: { desk: '/admin', regions: '/admin/regions', calendar: '/admin/calendar' },
  owner: { 'my-applications': '/my/applications', 'new-organisation': '/my/organisations/new' },
  expert1: { bundle: '/review/assignments' },
};

for (const [name, address] of Object.entries(publicPages)) {
  test(`anybody: ${name}`, async ({ page }) => {
    await visit(page, address);
    await look(page, `public-${name}`);
    if (name === 'landing') await lookInLargeType(page, `public-${name}`);
  });
}

for (const [role, pages] of Object.entries(pagesOf)) {
  test(`${role}: ${Object.keys(pages).join(', ')}`, async ({ enter }) => {
    test.setTimeout(30_000 + 15_000 * Object.keys(pages).length);
    const page = await enter(role as Role);
    for (const [name, address] of Object.entries(pages)) {
      await visit(page, address);
      await look(page, `${role}-${name}`);
    }
    await lookInLargeType(page, `${role}-last`);
  });
}

test('an officer goes through every page of a finished round', async ({ enter }) => {
  const officer = await enter('district');
  await visit(officer, '/office/rounds?q=' + encodeURIComponent('上城区公益创投'));
  await officer.locator('tbody tr').filter({ hasText: '已确认立项' }).getByRole('link').click();
  await expect(officer.getByRole('navigation', { name: '批次页面' })).toBeVisible();
  await look(officer, 'round-overview');
  for (const [tab, name] of [
    ['申报', 'applications'],
    ['评审', 'stages'],
    ['决定', 'decisions'],
    ['公示', 'publicity'],
  ] as const) {
    await officer.getByRole('navigation', { name: '批次页面' }).getByRole('link', { name: tab, exact: true }).click();
    await expect(officer.getByRole('navigation', { name: '批次页面' }).locator('[aria-current]')).toHaveText(tab);
    await look(officer, `round-final-${name}`);
  }
  await officer.getByRole('navigation', { name: '批次页面' }).getByRole('link', { name: '评审', exact: true }).click();
  await officer.getByRole('link', { name: '书面评审', exact: true }).click();
  await officer.getByRole('link', { name: '参考分析' }).click();
  await expect(officer.getByText(/逐一试算 \d+ 种情形/)).toBeVisible();
  await expect(officer.getByRole('list', { name: '专家宽严' }).getByRole('listitem').first()).toContainText(/[+-]\d/);
  await look(officer, 'stage-analysis');
});

test('an officer goes through every settings page of a draft', async ({ enter }) => {
  test.slow(); // fifteen pages, each looked at in two widths
  const officer = await enter('city');
  await visit(officer, '/office/rounds');
  await officer.locator('tbody tr').filter({ hasText: '能力建设专项' }).getByRole('link').click();
  await officer.getByRole('navigation', { name: '批次页面' }).getByRole('link', { name: '设置' }).click();
  const rail = officer.getByRole('navigation', { name: '批次设置' }).getByRole('link');
  await expect(rail).toHaveCount(15);
  const addresses = await rail.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const address of addresses) {
    await visit(officer, address);
    await look(officer, `settings-${address.split('/').at(-1) ?? ''}`);
  }
});

test('an observer watches a round without its scores', async ({ enter }) => {
  const observer = await enter('observer');
  await observer
    .getByRole('main')
    .getByRole('link', { name: /^\d{4}年.*社区融合专题/ })
    .click();
  await expect(observer.getByRole('heading', { level: 1, name: /社区融合专题/ })).toBeVisible();
  await expect(observer.getByRole('region', { name: '例外情况' })).toContainText('回避');
  await look(observer, 'observe-round');
});

test('a score sheet prints on one sheet of paper', async ({ enter }) => {
  const expert = await enter('expert1');
  await visit(expert, '/review/assignments');
  await expert
    .locator('summary')
    .filter({ hasText: /^已办结|已结束/ })
    .first()
    .click();
  await expert.locator('tbody tr:visible').filter({ hasText: '已提交' }).first().getByRole('link').click();
  await expert.getByRole('link', { name: '打印评分表' }).click();
  await expect(expert.locator('.print-sheet')).toBeVisible();
  const paper = await expert.pdf({ preferCSSPageSize: true });
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('on a tablet no list of the desk scrolls sideways', async ({ enter }) => {
  const officer = await enter('district');
  await officer.setViewportSize({ width: 768, height: 1024 });
  for (const address of [
    '/office',
    '/office/rounds',
    '/office/demands',
    '/office/organisations',
    '/office/experts',
    '/office/funds',
  ]) {
    await visit(officer, address);
    await expectNoSidewaysScroll(officer);
  }
});

async function visit(page: Page, address: string): Promise<void> {
  expect((await page.goto(address))?.status(), address).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
