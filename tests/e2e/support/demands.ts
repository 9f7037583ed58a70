import { expect, type Page } from '@playwright/test';
import { addDays, shanghaiDay } from '@/lib/kernel/shanghai';
import { showTo } from '@/lib/kernel/showing';
import { choose, confirm, field } from './fields';

export type NewCall = { id: string; title: string };
export type Need = { title: string; problem: string; name: string; phone: string };

const STREET = '望江街道';
const PLACE = '望江街道';

/** A demand call of the street, written and published on the screens; it takes demands at once. `further` is a yes-or-no question of its own. */
export async function publishCall(officer: Page, mark: string, further?: string): Promise<NewCall> {
  const title = `${STREET}居民需求征集令（${mark}）`;
  await officer.goto('/office/demand-calls/new');
  await choose(field(officer, '征集范围'), STREET);
  await field(officer, '征集令名称').fill(title);
  await officer.getByRole('button', { name: '新建征集令' }).click();
  await expect(officer).toHaveURL(/demand-calls\/[\w-]{30,}/);
  const id = /demand-calls\/([\w-]{30,})/.exec(officer.url())?.[1] ?? '';
  const day = (offset: number): string => addDays(shanghaiDay(new Date()), offset);
  await field(officer, '征集说明').fill('身边的难事、小事都可以说，核实后列入公益创投选题，或由社会组织认领。');
  await field(officer, '征集开始').fill(`${day(-1)}T09:00`);
  await field(officer, '征集截止').fill(`${day(20)}T17:00`);
  await field(officer, '联系人').fill('徐佳怡');
  await field(officer, '联系电话').fill('0571-00000103');
  await officer.getByRole('button', { name: '保存', exact: true }).click();
  await expect(officer.getByText('已保存。')).toBeVisible();
  if (further !== undefined) await askFurther(officer, id, further);
  await confirm(officer, '发布征集令');
  await expect(officer.getByText(/正在征集，.+ ?截止/)).toBeVisible();
  return { id, title };
}

/** A yes-or-no question, built on the page of the call's further questions. */
async function askFurther(officer: Page, callId: string, question: string): Promise<void> {
  await officer.getByRole('link', { name: '添加附加问题' }).click();
  await officer.getByRole('link', { name: '添加部分' }).click();
  await field(officer, '部分标题').fill('补充情况');
  await choose(field(officer, '第一项的类型'), '单选');
  await field(officer, '第一项的名称').fill(question);
  await officer.getByRole('button', { name: '添加', exact: true }).click();
  await officer.getByRole('link', { name: question }).click();
  await officer.getByRole('checkbox', { name: '必填' }).check();
  await officer.getByRole('button', { name: '保存', exact: true }).click();
  await expect(officer.getByRole('link', { name: question })).toBeVisible();
  await officer.goto(`/office/demand-calls/${callId}`);
}

/** Opens the form from the call's page and says what is needed, without handing it in. */
export async function writeNeed(page: Page, call: NewCall, need: Need): Promise<void> {
  await page.goto(`/demand-calls/${call.id}`);
  await page.getByRole('link', { name: '提交需求', exact: true }).click();
  await fillNeed(page, need);
}

/** The same where the form is open already. */
export async function fillNeed(page: Page, { title, problem }: Need): Promise<void> {
  await choose(field(page, '需求类别'), '为老服务');
  await choose(field(page, '所在区域'), PLACE);
  await field(page, '需求名称').fill(title);
  await field(page, '存在的问题').fill(problem);
  await field(page, '涉及哪些人').fill('80 岁以上独居老人');
}

/** Proves the telephone with the code from the outbox and submits; returns the number on the receipt and the demand's id. */
export async function handIn(page: Page, outbox: Page, { name, phone }: Need): Promise<{ id: string; number: string }> {
  await field(page, '姓名').fill(name);
  await field(page, '手机号码').fill(phone);
  await page.getByRole('button', { name: '获取验证码' }).click();
  await expect(page.getByText('验证码列在页脚的“发件箱”中，10 分钟内有效。')).toBeVisible();
  await field(page, '验证码').fill(await codeFor(outbox, phone));
  await page.getByRole('checkbox', { name: '我已阅读并同意上面的说明' }).check();
  await page.getByRole('button', { name: '提交需求' }).click();
  await expect(page.getByText('，等待街道或社区核实，应于')).toBeVisible();
  const id = /demands\/([\w-]{30,})\/receipt/.exec(page.url())?.[1] ?? '';
  return { id, number: await page.locator('dd strong').innerText() };
}

/** The officer opens a demand from the queue and begins to verify it. */
export async function beginVerifying(officer: Page, title: string): Promise<void> {
  await officer.goto('/office/demands');
  await officer.getByRole('searchbox').fill(title);
  await officer.getByRole('button', { name: '筛选' }).click();
  await officer.getByRole('link', { name: title }).click();
  await openVerdict(officer);
  await officer.getByRole('button', { name: '开始核实' }).click();
  await expect(officer.getByText('核实中', { exact: true }).first()).toBeVisible();
}

/** On a phone the verdict is a sheet that is opened first. */
export async function openVerdict(officer: Page): Promise<void> {
  await officer.getByRole('heading', { level: 1 }).waitFor();
  const opener = officer.getByRole('button', { name: '核实并公开', exact: true });
  if (await opener.isVisible()) await opener.click();
}

async function codeFor(outbox: Page, phone: string): Promise<string> {
  await outbox.goto('/outbox');
  const message = outbox
    .getByRole('listitem')
    .filter({ hasText: `<${showTo('public', 'phone', phone)}>` })
    .first();
  await message.locator('summary').click();
  return /\d{6}/.exec(await message.locator('.reading').innerText())?.[0] ?? '';
}
