import type { Page } from '@playwright/test';
import { expect, test } from './support/house';

/** What the one script of every page adds to markup that works without it (components/enhance). */
test('an officer opens rows, ticks them all and folds menus away', async ({ enter }) => {
  const officer = await enter('street');
  await officer.goto('/office/rounds');
  const row = officer.locator('tbody tr').filter({ hasText: '（冬季）' }).filter({ hasText: '形式审查中' }).first();
  const round = (await row.getByRole('link').first().getAttribute('href')) ?? '';
  await row
    .locator('td')
    .last()
    .click({ modifiers: ['ControlOrMeta'] });
  await expect(officer).toHaveURL(/\/office\/rounds$/);
  await row.locator('td').last().click();
  await expect(officer).toHaveURL(new RegExp(`${round}$`));

  await officer.goto(`${round}/applications`);
  const boxes = officer.locator('tbody td > input[type=checkbox]');
  const bar = officer.getByRole('region', { name: '批量办理' });
  await expect(bar).toBeHidden();
  await officer.getByRole('checkbox', { name: '全选本页' }).check();
  await expect(boxes.and(officer.locator(':checked'))).toHaveCount(await boxes.count());
  await expect(bar).toBeVisible();
  await officer.getByRole('checkbox', { name: '全选本页' }).uncheck();
  await expect(bar).toBeHidden();

  const menu = officer.locator('details.menu', { hasText: 'Excel' });
  const [opener, entry] = [menu.locator('summary'), menu.getByRole('link', { name: 'Excel' })];
  await opener.click();
  await entry.focus();
  await officer.keyboard.press('Escape');
  await expect(entry).toBeHidden();
  await expect(opener).toBeFocused();
  await opener.click();
  await expect(entry).toBeVisible();
  await officer.getByRole('heading', { level: 1 }).click();
  await expect(entry).toBeHidden();
});

test('a button prints the page it stands on', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto('/calls');
  await page.getByRole('link', { name: /年杭州市公益创投(?!（)/ }).click();
  await page.getByRole('button', { name: '打印公告' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
});

test.describe('a form that posts to its own address', () => {
  test('is asked about before it is sent, and the way back leads to the button', async ({ page }) => {
    await openForm(page);
    const button = page.getByRole('button', { name: '撤回申报' });
    const question = page.getByRole('dialog', { name: '撤回这份申报？' });
    await button.click();
    await expect(question).toContainText('撤回后可以重新提交。');
    await expect(question.getByRole('button', { name: '继续填写' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(question).toHaveCount(0);
    await expect(button).toBeFocused();
    await button.press('Enter');
    await question.getByRole('button', { name: '继续填写' }).click();
    await expect(button).toBeFocused();
    await expect(page).toHaveURL(/form-to-try$/);
    await button.click();
    await question.getByRole('button', { name: '撤回申报' }).click();
    await expect(page).toHaveURL(/form-to-try\?reason=&act=withdraw$/);
  });

  test('says how much is written, and that it is too much', async ({ page }) => {
    await openForm(page);
    const line = page.locator('textarea + p');
    await page.getByLabel('理由').fill('场地落实');
    await expect(line).toHaveText('已写 4 / 5 字');
    await expect(line).not.toHaveAttribute('data-tone');
    await page.getByLabel('理由').fill('场地没有落实');
    await expect(line).toHaveText('已写 6 / 5 字');
    await expect(line).toHaveAttribute('data-tone', 'refused');
  });
});

test('what was said of a field goes once it is filled in, and the summary with its last line', async ({ page }) => {
  await openPage(
    page,
    `<form data-once>
      <div class="error-summary"><ul>
        <li><a href="#f-title">请填写“项目名称”</a></li><li><a href="#f-kind">请选择“职务”</a></li>
      </ul></div>
      <label for="f-title">项目名称</label><p id="f-title-error">请填写此项</p>
      <input id="f-title" aria-invalid="true" aria-describedby="f-title-hint f-title-error">
      <fieldset id="f-kind" aria-describedby="f-kind-error"><legend>职务</legend><p id="f-kind-error">请填写此项</p>
        <label><input type="radio" name="kind" value="1"> 区级</label></fieldset>
    </form>`,
  );
  const [title, lines] = [page.getByLabel('项目名称'), page.locator('.error-summary li')];
  await title.fill('  ');
  await expect(lines).toHaveCount(2);
  await title.fill('邻里守望');
  await expect(lines).toHaveText(['请选择“职务”']);
  await expect(title).not.toHaveAttribute('aria-invalid');
  await expect(title).toHaveAttribute('aria-describedby', 'f-title-hint');
  await page.getByLabel('区级').check();
  await expect(page.locator('.error-summary, [id$=-error]')).toHaveCount(0);
});

/** A form with every mark of a document's form. */
async function openForm(page: Page): Promise<void> {
  const question = JSON.stringify({
    title: '撤回这份申报？',
    text: '撤回后可以重新提交。',
    confirm: '撤回申报',
    cancel: '继续填写',
  });
  await openPage(
    page,
    `<form>
      <label>理由 <textarea name="reason" data-limit="5" data-counted="已写 {count} / {limit} 字"></textarea><p></p></label>
      <button>保存</button>
      <button name="act" value="withdraw" data-confirm='${question}'>撤回申报</button>
    </form>`,
  );
}

/** On our own host and with our own script. */
async function openPage(page: Page, form: string): Promise<void> {
  await page.goto('/calls');
  const script = (await page.locator('script[src^="/enhance.js?v="]').getAttribute('src')) ?? '';
  const body = `<!DOCTYPE html><html lang="zh-CN"><head><script src="${script}" defer></script></head><body>${form}</body></html>`;
  await page.route('**/form-to-try*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto('/form-to-try');
}
