import type { Page } from '@playwright/test';
import type { Role } from './support/accounts';
import { expect, test } from './support/house';
import { look } from './support/look';
import { openStagePage } from './support/reviews';

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
  await categories.getByText('以表格查看').click();
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
  await expect(page.getByRole('region', { name: '从申报到立项' }).locator('.bar-figure')).toHaveText([
    '300 项以上',
    '190 项',
    '100 项 · 占申报的 52.63%',
    '30 项 · 占入围的 30.00%',
  ]);
  await look(page, 'result-final');
});

const waiting: Record<
  // The counties answer in the journey of co-funding.
  Exclude<Role, 'system' | 'security' | 'security2' | 'audit' | 'observer' | 'discipline' | 'jianxian' | 'qingyuan'>,
  RegExp
> = {
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

test('the observer has rounds to watch, the security administrator people to look after', async ({ enter }) => {
  const observer = await enter('observer');
  await expect(observer.getByText(/您的监督范围内有 [1-9]\d* 个进行中的批次/)).toBeVisible();
  await look(observer, 'inbox-observer');
  const administrator = await enter('security');
  await administrator.goto('/admin/people');
  await expect(administrator.getByText(/您管理范围内共有 [1-9]\d* 人持有角色/)).toBeVisible();
  await look(administrator, 'admin-people');
});

test('an expert of two cities finds the work of both, and says what one may see of the other', async ({ enter }) => {
  const expert = await enter('expert1');
  await expert.goto('/review/assignments');
  const bundles = await expert.getByRole('heading', { level: 2 }).allInnerTexts();
  const placeOf = (start: string, end: string): number =>
    bundles.findIndex((bundle) => bundle.startsWith(start) && bundle.includes(end));
  const [jian, hangzhou] = [placeOf('吉安市', '吉安市社区微创投'), placeOf('杭州市', '社区融合专题')];
  expect(hangzhou).toBeGreaterThanOrEqual(0);
  expect(jian, 'due later').toBeGreaterThan(hangzhou);

  const roster = expert.getByRole('listitem').filter({ hasText: '杭州市' });
  await roster.getByRole('button', { name: '同意查看份数' }).click();
  await expect(roster.getByText('可以看到您在其他城市尚未完成的份数')).toBeVisible();
  await look(expert, 'own-rosters');

  const officer = await enter('district');
  await officer.goto('/office/rounds?q=社区融合专题');
  await officer
    .getByRole('row')
    .getByRole('link', { name: /社区融合专题/ })
    .click();
  await expect(officer).toHaveURL(/\/office\/rounds\/[\w-]+$/);
  const roundId = officer.url().split('/').at(-1) ?? '';
  await openStagePage(officer, { roundId, stage: '书面评审' });
  await officer.locator('summary', { has: officer.getByRole('heading', { name: '评审组' }) }).click();
  await officer.locator('summary', { hasText: '调整评审组' }).click();
  await expect(officer.getByText('在其他城市还有 3 份未完成')).toHaveCount(1);
  await roster.getByRole('button', { name: '撤回同意' }).click();
  await expect(roster.getByText('看不到您在其他城市的评审')).toBeVisible();
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
