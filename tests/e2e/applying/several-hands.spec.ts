import { field, newMark } from '@/tests/e2e/support/fields';
import { expect, test } from '@/tests/e2e/support/house';
import { look } from '@/tests/e2e/support/look';
import { openSection, startApplication, write } from '@/tests/e2e/support/proposals';
import { openRound } from '@/tests/e2e/support/rounds';

const NEED = '居民有什么需要';
const text = '辖区独居老人较多，晚间突发情况难以及时发现，邻里之间缺少固定的联系。';

/** Two at one application: who is where, what the other saves as it is saved, a cut line, a text both wrote in, a word at a question, and the way back. */
test('two people fill in one application at once, through a cut line, and one of them goes back', async ({ enter }) => {
  test.setTimeout(180_000);
  const mark = newMark();
  const round = await openRound(mark);
  const [editor, owner] = [await enter('editor'), await enter('owner')];
  const id = await startApplication(editor, round.id);
  await openSection(editor, '项目基本信息');
  await owner.goto(editor.url());
  await expect(editor.getByText(/也在填写本部分/)).toBeVisible();
  await expect(owner.getByText(/也在填写本部分/)).toBeVisible();

  // What one saves stands at the other's, whose hand stays where it is.
  await field(owner, '项目名称').focus();
  await write(editor, '项目名称', `共同填写（${mark}）`);
  await expect(field(owner, '项目名称')).toHaveValue(`共同填写（${mark}）`);
  await expect(field(owner, '项目名称')).toBeFocused();
  await look(owner, 'several-hands-live');

  await openSection(editor, '项目内容');
  await expect(owner.getByRole('navigation', { name: '申报书各部分' }).getByText(/正在填写/)).toBeVisible();
  await openSection(owner, '项目内容');
  await write(editor, NEED, text);
  await expect(field(owner, NEED)).toHaveValue(text);

  // The line is cut; both write on in different places of one text.
  await owner.context().setOffline(true);
  await field(owner, NEED).fill(text.replace('晚间', '夜间'));
  await field(owner, NEED).blur();
  await expect(owner.getByText(/^未保存，将自动重试/)).toBeVisible();
  await write(editor, NEED, text.replace('固定的联系', '固定的联系和照应'));
  await owner.context().setOffline(false);
  const both = text.replace('晚间', '夜间').replace('固定的联系', '固定的联系和照应');
  await expect(field(owner, NEED)).toHaveValue(both, { timeout: 30_000 });
  await expect(field(editor, NEED)).toHaveValue(both, { timeout: 30_000 });

  // A word at a question, which a colleague sees to.
  await owner
    .locator('.answer')
    .filter({ has: field(owner, NEED) })
    .getByRole('link', { name: '批注' })
    .click();
  await field(owner, '批注内容').fill('请写明独居老人的人数。');
  await owner.getByRole('button', { name: '添加批注' }).click();
  await expect(owner.getByText('请写明独居老人的人数。')).toBeVisible();
  await look(owner, 'several-hands-comment');
  await expect(editor.getByText('请写明独居老人的人数。')).toBeVisible();
  await look(editor, 'several-hands-comment-at-field');
  await editor.goto(`/my/applications/${id}`);
  await editor.getByRole('link', { name: '1 处批注待答复' }).click();
  await editor.getByRole('button', { name: '已处理' }).click();
  await expect(editor.getByText(/于 .+ 处理$/)).toBeVisible();

  // Most of it goes, and comes back.
  await editor.goto(`/my/applications/${id}`);
  await editor.getByRole('navigation', { name: '申报书各部分' }).getByRole('link', { name: '项目内容' }).click();
  await write(editor, NEED, '较多。');
  await editor.goto(`/my/applications/${id}`);
  await editor.getByRole('link', { name: '修改记录' }).click();
  await expect(editor.getByRole('heading', { level: 1, name: '修改记录' })).toBeVisible();
  await look(editor, 'several-hands-earlier');
  await editor.getByRole('link', { name: NEED }).first().click();
  await expect(editor.getByText('划线的文字现在已没有')).toBeVisible();
  await look(editor, 'several-hands-comparison');
  await editor.getByRole('button', { name: '恢复当时的内容' }).click();
  await editor.getByRole('dialog').getByRole('button', { name: '恢复当时的内容' }).click();
  await expect(editor.getByRole('heading', { level: 1, name: '项目内容' })).toBeVisible();
  await expect(field(editor, NEED)).toHaveValue(both);
});
