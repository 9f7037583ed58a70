import { field, newMark } from '@/tests/e2e/support/fields';
import { expect, test } from '@/tests/e2e/support/house';

/** Saving leads on, and says so: what the part still lacks, each with its place, and once it lacks nothing what comes next. */
test('a part of the settings that is saved says what it still lacks', async ({ enter }) => {
  const officer = await enter('district');
  await officer.goto('/office/rounds/new?from=template&source=standard');
  await field(officer, '批次名称').fill(`2026 年逐部分设置${newMark()}`);
  await officer.getByRole('button', { name: '创建草稿' }).click();
  const goOn = officer.getByRole('button', { name: '保存并继续', exact: true });
  await goOn.click();
  await expect(officer.getByRole('heading', { name: '已保存。“基本信息”还有 3 处需要完善：' })).toBeInViewport();
  await officer.getByRole('link', { name: '请填写联系人' }).click();
  await expect(field(officer, '联系人')).toBeFocused();
  await field(officer, '联系人').fill('王敏');
  for (const phone of ['联系电话', '监督投诉电话']) await field(officer, phone).fill('0571-87654321');
  await goOn.click();
  await expect(
    officer.getByText(/^“基本信息”已保存，内容齐全。接下来是“时间安排”，还有 \d 处需要完善：$/),
  ).toBeInViewport();
});
