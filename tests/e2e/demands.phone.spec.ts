import { judgeAlone } from './support/bench';
import { beginVerifying, handIn, type Need, openVerdict, publishCall, writeNeed } from './support/demands';
import { confirm, field, newMark, refusal } from './support/fields';
import { expect, test } from './support/house';
import { look } from './support/look';

/** A resident says on an old phone what is needed; the street verifies, merges a duplicate and publishes without personal data. */
test('a need travels from a phone to the public list without personal data', async ({ page, enter }) => {
  test.setTimeout(180_000);
  const mark = newMark();
  const digits = String(Date.now()).slice(-8);
  const first: Need = {
    title: `独居老人午饭没人送${mark}`,
    problem: '楼里八十岁以上的老人做饭困难，午饭常常凑合。请联系 13800004567 了解。',
    name: '吴桂芬',
    phone: `138${digits}`,
  };
  const second: Need = {
    title: `给独居老人送午饭${mark}`,
    problem: '独居老人午饭没人送，希望有志愿者每天送一顿热饭。',
    name: '郑建国',
    phone: `139${digits}`,
  };
  const officer = await enter('street');
  const outbox = await enter();
  const call = await publishCall(officer, mark);
  await look(officer, 'office-demand-call');

  await page.goto('/');
  await expect(page.getByRole('link', { name: call.title })).toBeVisible();
  await page.goto(`/demand-calls/${call.id}`);
  await look(page, 'demand-call');

  await writeNeed(page, call, first);
  await expect(page.getByText(/文字里好像有电话号码/)).toBeVisible();
  await expect.poll(() => page.evaluate(() => JSON.stringify(sessionStorage))).toContain('80 岁以上独居老人');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('80 岁以上独居老人');
  await page.reload();
  await expect(page.getByText(/已恢复上次没有提交的内容/)).toBeVisible();
  await expect(field(page, '存在的问题')).toHaveValue(first.problem);
  await look(page, 'submit-demand');
  await page.getByRole('button', { name: '提交需求' }).click();
  await expect(refusal(page)).toContainText('请阅读并同意个人信息处理说明');
  const told = await handIn(page, outbox, first);
  await look(page, 'demand-receipt');

  await beginVerifying(officer, first.title);
  await look(officer, 'office-demand');
  await expect(officer.getByText(/原文中有电话号码/)).toBeVisible();
  await openVerdict(officer);
  const published = field(officer, '公开的问题描述');
  await expect(published).toHaveValue(/138\*{4}4567/);
  await published.fill(first.problem);
  await judgeAlone(officer, '公开需求');
  await expect(refusal(officer)).toContainText('138****4567');
  await officer.getByRole('button', { name: '遮盖个人信息', exact: true }).click();
  await judgeAlone(officer, '公开需求');
  await expect(officer.getByText('可以列入选题或开放认领。')).toBeVisible();

  await writeNeed(page, call, second);
  await expect(
    page.getByRole('region', { name: '已经有人提过类似的需求' }).getByRole('link', { name: first.title }),
  ).toBeVisible();
  const duplicate = await handIn(page, outbox, second);
  await beginVerifying(officer, second.title);
  await officer.getByRole('button', { name: `合并到 ${told.number}` }).click();
  await officer.getByRole('dialog').getByRole('button', { name: '合并办理' }).click();
  await expect(
    officer
      .getByText(`“${second.title}”：已合并。`)
      .or(officer.getByText('由另一条需求一并办理，提出者随之得到告知。')),
  ).toBeVisible();
  await page.goto(`/demands/${duplicate.id}/receipt`);
  await expect(page.getByText(`已与需求 ${told.number} 合并办理`)).toBeVisible();

  await page.goto(`/demands?q=${encodeURIComponent(mark)}`);
  await look(page, 'demands');
  await page.getByRole('link', { name: first.title }).click();
  await expect(page.getByText('2 人次')).toBeVisible();
  const shown = await page.getByRole('main').innerText();
  for (const personal of ['13800004567', first.name, first.phone, second.name, second.phone])
    expect(shown).not.toContain(personal);
  expect(shown).toContain('138****4567');
  await look(page, 'demand');
  await page.goto('/demands/heat');
  await look(page, 'demand-heat');

  await officer.goto(`/office/demands/${told.id}`);
  await confirm(officer, '开放认领');
  await expect(officer.getByText('等待单位认领。')).toBeVisible();
  await officer.goto('/office/demands');
  await look(officer, 'office-demands');
  await officer.goto('/office/demands/new');
  await look(officer, 'enter-demand');
});
