import { expect, type Page } from '@playwright/test';
import { addDays, shanghaiDay } from '@/lib/kernel/shanghai';
import { choose, field } from './fields';

/** A PDF as short as a PDF can be, for whoever asks for a scan. */
export const scan = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'),
});

/** A web page that calls itself a PDF. */
export const disguised = {
  name: '社区意见.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('<!doctype html><script>alert(1)</script>'),
};

/** Types into a field of the form, leaves it and waits for the word that it was saved. */
export async function write(page: Page, label: string, text: string): Promise<void> {
  const control = field(page, label);
  // An organisation that applied before finds what it wrote of itself there already; what is the same is not saved again.
  if ((await control.inputValue()) === text) return;
  await control.fill(text);
  await control.blur();
  await expectSaved(page, label);
}

export async function pick(page: Page, label: string, option: string): Promise<void> {
  await choose(field(page, label), option);
  await expectSaved(page, label);
}

const expectSaved = (page: Page, label: string) =>
  expect(
    page
      .locator('.answer')
      .filter({ has: field(page, label) })
      .getByText(/^已保存 \d\d:\d\d:\d\d/),
  ).toBeVisible();

/** Goes to a section by the rail beside the form, which a phone folds up. */
export async function openSection(page: Page, title: string): Promise<void> {
  const rail = page.getByRole('navigation', { name: '申报书各部分' });
  const fold = rail.locator('summary');
  if (await fold.isVisible()) await fold.click();
  await rail.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** Begins an application to a round from its public page. Ends on the first section of the form. */
export async function startApplication(page: Page, roundId: string): Promise<string> {
  await page.goto(`/calls/${roundId}`);
  await page.getByRole('link', { name: '申报', exact: true }).click();
  await page.getByRole('button', { name: '开始填写申报书' }).click();
  await expect(page).toHaveURL(/\/my\/applications\/[\w-]{30,}/);
  return /applications\/([\w-]{30,})/.exec(page.url())?.[1] ?? '';
}

export async function fillCover(page: Page, title: string): Promise<void> {
  await write(page, '项目名称', title);
  await pick(page, '项目类别', '为老服务');
  const day = (offset: number): string => addDays(shanghaiDay(new Date()), offset);
  await write(page, '开始日期', day(45));
  await write(page, '结束日期', day(135));
}

export async function fillContact(page: Page): Promise<void> {
  await write(page, '项目联系人', '林文博');
  await write(page, '联系人手机', '13800000231');
}

export async function fillProject(page: Page, namePlaces = nameOnePlace): Promise<void> {
  await write(page, '居民有什么需要', '辖区独居老人较多，晚间突发情况难以及时发现，邻里之间缺少固定的联系。');
  await write(page, '打算怎样做', '组织楼道志愿者每周两次上门看望，记录身体和居家安全情况，发现问题当日转介社区。');
  await write(page, '直接受益人数', '120');
  await namePlaces(page);
  await attach(page, '社区意见', scan('社区意见.pdf'));
}

const nameOnePlace = (page: Page): Promise<unknown> => pick(page, '实施地点', '望江街道');

/** Where several may be named: two communities, the second of which is made the main one; returns both, the main one first. */
export async function nameTwoPlaces(page: Page): Promise<string[]> {
  const [main, other] = [page.getByLabel('实施地点 主要地点'), page.getByLabel('实施地点 第 2 个')];
  // Under their street, and so further to the right.
  const named = (await main.locator('option').allTextContents()).filter((text) => text.startsWith('\u3000\u3000'));
  const [first = '', second = ''] = named.map((text) => text.trim());
  await choose(main, first);
  await choose(other, second);
  await page.getByRole('button', { name: '设为主要 第 2 个' }).click();
  await expect(main.locator('option:checked')).toContainText(second);
  await expect(
    page
      .locator('.answer')
      .filter({ has: main })
      .getByText(/^已保存 \d\d:\d\d:\d\d/),
  ).toBeVisible();
  return [second, first];
}

export async function attach(page: Page, label: string, file: ReturnType<typeof scan>): Promise<void> {
  await page.getByLabel(new RegExp(`^${label}`)).setInputFiles(file);
  await expect(page.getByRole('listitem').filter({ hasText: file.name })).toBeVisible();
}

/** Two lines: 120 × 80.00 asked for, 1 × 1,500.50 of one's own. */
export async function fillBudget(page: Page, spentOn = '服务活动费'): Promise<void> {
  const cell = (row: number, head: string) => page.getByLabel(`第 ${row} 行 ${head}`, { exact: true });
  const lines = [
    { item: spentOn, activity: '上门看望', price: '80.00', unit: '人', quantity: '120', source: '申请资金' },
    { item: '服务活动费', activity: '志愿者培训', price: '1500.50', unit: '场', quantity: '1', source: '配套资金' },
  ];
  for (const [index, line] of lines.entries()) {
    // The grid is the last of its section.
    if (index > 0) await page.getByRole('button', { name: '添加一行' }).last().click();
    // On a phone one row lies open at a time.
    const fold = page.locator('.entry-line summary').nth(index);
    if ((await fold.isVisible()) && !(await cell(index + 1, '科目').isVisible())) await fold.click();
    await choose(cell(index + 1, '科目'), line.item);
    await cell(index + 1, '对应活动').fill(line.activity);
    await cell(index + 1, '单价（元）').fill(line.price);
    await cell(index + 1, '计量单位').fill(line.unit);
    await cell(index + 1, '数量').fill(line.quantity);
    await choose(cell(index + 1, '资金来源'), line.source);
  }
  await cell(2, '说明').fill('按市场询价');
  await cell(2, '说明').blur();
  await expect(page.locator('.answer').getByText(/^已保存 \d\d:\d\d:\d\d/)).toBeVisible();
}

export async function fillDeclaration(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: '我已阅读并作出上述承诺' }).check();
  await expect(page.locator('.answer').getByText(/^已保存 \d\d:\d\d:\d\d/)).toBeVisible();
}

type Filling = {
  afterEach?: (section: string) => Promise<void>;
  places?: ((page: Page) => Promise<unknown>) | undefined;
  /** The budget item of the larger line. */
  spentOn?: string | undefined;
};

/** Fills every section of the short form, one after the other by the rail. */
export async function fillProposal(
  page: Page,
  title: string,
  { afterEach = async () => undefined, places, spentOn }: Filling = {},
): Promise<void> {
  const sections: [string, () => Promise<void>][] = [
    ['项目基本信息', () => fillCover(page, title)],
    ['申报单位与联系人', () => fillContact(page)],
    ['项目内容', () => fillProject(page, places)],
    ['预算', () => fillBudget(page, spentOn)],
    ['承诺书', () => fillDeclaration(page)],
  ];
  for (const [section, fill] of sections) {
    await openSection(page, section);
    await fill();
    await afterEach(section);
  }
}

/** Mends what the first point of the checklist is about, and what the demand asks in words. */
export async function mendProposal(page: Page): Promise<void> {
  await openSection(page, '申报单位与联系人');
  await write(page, '联系人手机', '13800000232');
  await openSection(page, '项目内容');
  await write(page, '打算怎样做', '组织 16 名楼道志愿者每周两次上门看望，发现问题当日转介社区。');
}

/** Hands the application in from the page that shows it whole, with as many presses as impatience makes; returns its number. */
export async function submit(page: Page, applicationId: string, { presses } = { presses: 1 }): Promise<string> {
  await page.goto(`/my/applications/${applicationId}/check`);
  await expect(page.getByText('内容完整，可以提交。')).toBeVisible();
  await page.getByRole('button', { name: '提交申报' }).click({ clickCount: presses });
  await expect(page.getByRole('heading', { level: 1, name: '申报回执' })).toBeVisible();
  // The number comes first, the code by which the receipt is verified after it.
  return page.locator('.document td strong').first().innerText();
}
