import type { Page } from '@playwright/test';
import type { Role } from './support/accounts';
import { expect, test } from './support/house';
import { look } from './support/look';

/** The published figures of the district's round: received by category, and what became of them. */
const received = {
  为老服务: 56,
  助残帮困: 22,
  青少年服务: 23,
  新杭州人服务: 17,
  文化: 12,
  环保: 10,
  食品安全: 5,
  其他公益: 45,
};

test('the results page shows the published round: eight categories, 190 received, 100 shortlisted, 30 awarded', async ({
  page,
}) => {
  await openFinishedRound(page);
  const categories = page.getByRole('region', { name: '各类别' });
  for (const [name, count] of Object.entries(received)) {
    await expect(
      categories
        .getByRole('row')
        .filter({ has: page.getByRole('cell', { name, exact: true }) })
        .getByRole('cell')
        .nth(1),
    ).toHaveText(String(count));
  }
  await expect(categories.getByRole('row').last().getByRole('cell').nth(1)).toHaveText('190');
  const steps = page.getByRole('region', { name: '从申报到立项' }).getByRole('row');
  await expect(steps.getByRole('cell').filter({ hasText: /^\d+$/ })).toHaveText(['190', '100', '30']);
  await look(page, 'result-final');
});

const waiting: Record<Exclude<Role, 'admin' | 'observer'>, RegExp> = {
  city: /共 \d+ 项等待您办理/,
  district: /共 \d+ 项等待您办理/,
  street: /共 \d+ 项等待您办理/,
  jian: /共 \d+ 项等待您办理/,
  owner: /共 \d+ 项等待您办理/,
  editor: /共 \d+ 项等待您办理/,
  expert1: /共 \d+ 项等待您办理/,
  expert2: /共 \d+ 项等待您办理/,
};

for (const [role, sentence] of Object.entries(waiting)) {
  test(`something waits for ${role}`, async ({ enter }) => {
    const page = await enter(role as Role);
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.locator('a.button[data-kind=secondary]').first()).toBeVisible();
    await look(page, `inbox-${role}`);
  });
}

test('the observer has rounds to watch, the administrator people to look after', async ({ enter }) => {
  const observer = await enter('observer');
  await expect(observer.getByText(/您的监督范围内有 [1-9]\d* 个进行中的批次/)).toBeVisible();
  await look(observer, 'inbox-observer');
  const administrator = await enter('admin');
  await expect(administrator.getByText(/您管理范围内共有 [1-9]\d* 人持有角色/)).toBeVisible();
  await look(administrator, 'admin-people');
});

async function openFinishedRound(page: Page): Promise<void> {
  await page.goto('/results');
  await look(page, 'results');
  await page
    .getByRole('row')
    .filter({ has: page.getByRole('cell', { name: '190', exact: true }) })
    .getByRole('link')
    .click();
}
