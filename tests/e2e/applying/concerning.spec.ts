import { expect, test } from '@/tests/e2e/support/house';
import { look } from '@/tests/e2e/support/look';

/** The demonstration's call to which streets recommend. */
const round = '杭州市社区治理创投';

test('a street finds what of an upper office’s round concerns it, why, and takes it along as a file', async ({
  enter,
}) => {
  const street = await enter('street');
  await street.getByRole('link', { name: '上级批次申报', exact: true }).click();
  await expect(street.getByRole('heading', { level: 1, name: '上级批次申报' })).toBeVisible();
  const rows = street.getByRole('row').filter({ hasText: round });
  await expect(rows.first()).toContainText('待推荐');
  await expect(rows.first()).toContainText(/已逾期|还有|今天截止/);
  await expect(street.getByRole('row').filter({ hasText: '合计' })).toContainText(/[\d,]+\.\d\d/);
  await look(street, 'concerning');

  const menu = street.locator('details', { has: street.locator('summary', { hasText: '导出' }) });
  await menu.locator('summary').click();
  const [file] = await Promise.all([
    street.waitForEvent('download'),
    menu.getByRole('link', { name: 'Excel' }).click(),
  ]);
  expect(await file.failure()).toBeNull();
  await expect(menu).not.toHaveAttribute('open');

  await street.getByRole('combobox', { name: '列入原因' }).selectOption({ label: '由本级配套' });
  await street.getByRole('button', { name: '筛选', exact: true }).click();
  await expect(street).toHaveURL(/why=coFund/);
  await expect(rows).toHaveCount(0);
});
