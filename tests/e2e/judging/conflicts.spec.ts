import { expect, test } from '@/tests/e2e/support/house';
import { look } from '@/tests/e2e/support/look';

test('a declared interest is found, confirmed, and closes the application to its expert', async ({ enter }) => {
  test.slow();
  const expert = await enter('expert1');
  await expert.goto('/review/assignments');
  const section = expert.locator('section').filter({ hasText: '社区融合专题' });
  await look(expert, 'interests');
  const named = await section.locator('label, td').filter({ hasText: ' — ' }).first().innerText();
  const organisation = named.split(' — ')[0]?.trim() ?? '';
  await expert.getByText('增加一条').click();
  const form = expert.locator('form').filter({ has: expert.getByLabel('单位全称') });
  await form.getByLabel('本人').check();
  await form.getByLabel('督导、培训或辅导过').check();
  await form.getByLabel('单位全称').fill(organisation);
  await form.getByLabel('开始日期').fill('2025-03-01');
  await look(expert, 'interest-form');
  await form.getByRole('button', { name: '申报' }).click();
  await expect(expert.getByText('已申报。')).toBeVisible();

  const officer = await enter('district');
  await officer.goto('/office/rounds?q=' + encodeURIComponent('社区融合专题'));
  await officer.locator('tbody tr').filter({ hasText: '社区融合专题' }).getByRole('link').first().click();
  await officer.getByRole('navigation', { name: '批次页面' }).getByRole('link', { name: '评审', exact: true }).click();
  await officer.getByRole('link', { name: '利害关系核查' }).click();
  await officer.getByRole('button', { name: '查找关联' }).click();
  await expect(officer.getByText('已开始查找')).toBeVisible();
  await expect(async () => {
    await officer.reload();
    await expect(officer.getByRole('heading', { name: `郑慧敏 与 ${organisation}` })).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  await look(officer, 'links');
  const card = officer.locator('section[id^=link-]').filter({ hasText: `郑慧敏 与 ${organisation}` });
  await card.locator('summary', { hasText: '确认利害关系' }).click();
  await look(officer, 'link-form');
  const confirming = card.locator('details').filter({ hasText: '确认利害关系' });
  await confirming.getByLabel('理由').fill('正在督导该机构。');
  await confirming.getByRole('button', { name: '确认利害关系' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: '确认利害关系' }).click();
  await expect(officer.getByText('已确认，并登记为利害关系。')).toBeVisible();
  await look(officer, 'links-decided');
  await expert.goto('/review/assignments');
  await expect(expert.locator('main')).not.toContainText(`${organisation} —`);
});
