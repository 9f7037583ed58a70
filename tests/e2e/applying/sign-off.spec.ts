import { confirm, field, newMark } from '@/tests/e2e/support/fields';
import { expect, test } from '@/tests/e2e/support/house';
import { look } from '@/tests/e2e/support/look';
import { fillProposal, startApplication } from '@/tests/e2e/support/proposals';
import { openRound } from '@/tests/e2e/support/rounds';

/** Who fills it in is not who signs: asked, sent back with a word, asked again, confirmed, changed, confirmed anew, handed in. */
test('an editor hands in what the signatory has confirmed', async ({ enter }) => {
  test.setTimeout(180_000);
  const mark = newMark();
  const round = await openRound(mark);
  const editor = await enter('editor');
  const title = `签署确认（${mark}）`;
  const id = await startApplication(editor, round.id);
  await fillProposal(editor, title);
  await editor.goto(`/my/applications/${id}/check`);
  await expect(editor.getByRole('button', { name: '提交申报' })).toHaveCount(0);
  await field(editor, '附言').fill('请重点核对预算。');
  await editor.getByRole('button', { name: '提请确认' }).click();
  await expect(editor.getByText('待签署人确认', { exact: true }).first()).toBeVisible();
  await look(editor, 'sign-off-asked');
  await editor.goto(`/my/applications/${id}/check`);
  await expect(editor.getByText('等待签署人确认', { exact: true })).toBeVisible();

  const owner = await enter('owner');
  const row = owner.getByRole('listitem').filter({ hasText: title });
  await row.getByRole('link', { name: '去确认' }).click();
  await expect(owner.getByText('附言：请重点核对预算。')).toBeVisible();
  await look(owner, 'sign-off-to-confirm');
  await owner.getByText('退回修改', { exact: true }).first().click();
  await field(owner, '需要修改的内容').fill('请补充志愿者人数。');
  await owner.getByRole('button', { name: '退回修改' }).click();
  await expect(owner.getByText(/^签署人已退回/)).toBeVisible();

  await editor.goto(`/my/applications/${id}/check`);
  await expect(editor.getByText('附言：请补充志愿者人数。')).toBeVisible();
  await look(editor, 'sign-off-sent-back');
  await editor.getByRole('button', { name: '提请确认' }).click();
  await expect(editor.getByText('待签署人确认', { exact: true }).first()).toBeVisible();
  await owner.goto(`/my/applications/${id}/check`);
  await confirm(owner, '确认，由经办人提交');
  await expect(owner.getByText('已确认待提交', { exact: true }).first()).toBeVisible();
  await look(owner, 'sign-off-confirmed');

  await editor.goto(`/my/applications/${id}/commitment`);
  await expect(editor.getByText(/已由签署人.+在线确认/)).toBeVisible();
  await look(editor, 'sign-off-commitment');
  await editor.goto(`/my/applications/${id}/check`);
  await editor.getByRole('button', { name: '提交申报' }).click();
  await expect(editor.getByRole('heading', { level: 1, name: '申报回执' })).toBeVisible();
});
