import { confirm, field, refusal } from '@/tests/e2e/support/fields';
import { expect, test } from '@/tests/e2e/support/house';
import { look } from '@/tests/e2e/support/look';

const caseNumber = '上纪监〔2026〕8号';

test('inspectors take up what the office passed on, answer it, and the office concludes on the answer', async ({
  enter,
}) => {
  const inspector = await enter('discipline');
  await expect(inspector.getByRole('heading', { level: 1, name: '纪检监察' })).toBeVisible();
  await expect(inspector.getByText(/^待受理 1 件/)).toBeVisible();
  await look(inspector, 'discipline-desk');
  const referred = inspector.getByRole('table', { name: '待受理' });
  await referred.getByRole('link').first().click();
  await expect(inspector.getByText('线索涉及上一年度资金使用')).toBeVisible();
  await expect(inspector.getByRole('heading', { name: '纪检监察办理' })).toBeVisible();
  await look(inspector, 'discipline-referred');
  const address = new URL(inspector.url()).pathname;

  // While it is with the inspectors the office reads where it stands, and concludes nothing.
  const officer = await enter('district');
  await officer.goto(address);
  await expect(officer.getByText('已移送纪检监察，答复之后再作出结论')).toBeVisible();
  await expect(officer.locator('summary', { hasText: '不予受理' })).toHaveCount(0);

  const take = inspector.locator('form#take');
  await take.getByRole('button', { name: '受理并登记案号' }).last().click();
  await expect(refusal(inspector)).toBeVisible();
  await field(take, '案号').fill(caseNumber);
  await confirm(inspector, '受理并登记案号');
  await expect(inspector.getByText('已受理并登记案号')).toBeVisible();
  await look(inspector, 'discipline-open');
  await inspector.getByLabel('未发现违纪违规问题').check();
  await field(inspector.locator('form#answer'), '答复内容').fill(
    '经查阅上一年度凭证，两个项目支出各有对应活动，未发现重复列支。',
  );
  await confirm(inspector, '答复主办单位');
  await expect(inspector.getByText('已答复主办单位')).toBeVisible();

  await officer.reload();
  await expect(officer.getByText('未发现违纪违规问题')).toBeVisible();
  await expect(officer.getByText(caseNumber)).toBeVisible();
  await look(officer, 'discipline-answered');
  await officer.getByRole('button', { name: '受理并核查' }).last().click();
  await officer.getByRole('dialog').getByRole('button', { name: '受理并核查' }).click();
  await expect(officer.locator('summary', { hasText: '异议不成立' })).toBeVisible();
});
