import { demoAccount } from '@/tests/e2e/support/accounts';
import { moveWindow } from '@/tests/e2e/support/clock';
import { confirm, field, newMark, refusal } from '@/tests/e2e/support/fields';
import { expect, test } from '@/tests/e2e/support/house';
import { readLetter } from '@/tests/e2e/support/letters';
import { look } from '@/tests/e2e/support/look';
import { fillProposal, startApplication, submit } from '@/tests/e2e/support/proposals';
import { openRound } from '@/tests/e2e/support/rounds';

const ORGANISATION = '杭州市上城区望江益邻社会工作服务中心';

/** An organisation misses the deadline through no fault of its own: one officer proposes, another grants, it hands in, and the screener reads why. */
test('one organisation is let in after the deadline by two officers', async ({ enter }) => {
  test.setTimeout(240_000);
  const mark = newMark();
  const district = await enter('district');
  const round = await openRound(mark);
  const owner = await enter('owner');
  const title = `逾期申报（${mark}）`;
  const id = await startApplication(owner, round.id);
  await fillProposal(owner, title);
  await moveWindow(round.id, { opensIn: -72, closesIn: -1 });
  await owner.goto(`/my/applications/${id}`);
  await expect(owner.getByText('申报已截止', { exact: false }).first()).toBeVisible();

  await district.goto(`/office/rounds/${round.id}`);
  await district
    .getByRole('navigation', { name: '批次页面' })
    .getByRole('link', { name: /^逾期申报/ })
    .click();
  await expect(district.getByText('没有待审批或待提交的逾期申报')).toBeVisible();
  await look(district, 'late-entries-none');
  await district.getByRole('link', { name: '提出逾期申报', exact: true }).click();
  await field(district, '单位').fill('没有这个单位');
  await district.getByRole('radio', { name: '系统故障' }).check();
  await field(district, '理由').fill('截止当日社区网络中断，已核实。');
  await district.getByRole('button', { name: '提交审批' }).click();
  await expect(refusal(district)).toContainText('没有找到使用该名称');
  await field(district, '单位').fill(ORGANISATION);
  await district.getByRole('button', { name: '提交审批' }).click();
  await expect(district.getByText('已提交审批，请另一位工作人员办理')).toBeVisible();
  await expect(district.getByRole('heading', { name: '逾期申报（1）' })).toBeVisible();
  await expect(district.getByText('由您提出，须另一位工作人员审批。')).toBeVisible();
  await expect(district.getByRole('button', { name: '同意', exact: true })).toHaveCount(0);

  const street = await enter('street');
  await street
    .getByRole('listitem')
    .filter({ hasText: '逾期申报待审批' })
    .filter({ hasText: ORGANISATION })
    .getByRole('link', { name: '审批' })
    .click();
  await look(street, 'late-entries-to-decide');
  await confirm(street, '同意');
  await expect(street.getByText('已同意', { exact: true }).first()).toBeVisible();

  const { email } = demoAccount('owner');
  expect(await readLetter(owner, { to: email, subject: /已同意逾期申报/ })).toContain(round.title);
  await owner.goto(`/my/applications/${id}`);
  await expect(owner.getByText('已同意本单位逾期申报', { exact: false })).toBeVisible();
  await look(owner, 'late-application');
  await submit(owner, id);

  await street.goto(`/office/rounds/${round.id}/applications`);
  await street.getByRole('link', { name: title }).click();
  await expect(street.getByText('经批准逾期申报', { exact: true })).toBeVisible();
  await expect(street.getByText('截止当日社区网络中断，已核实。', { exact: false })).toBeVisible();
  await look(street, 'late-screening');

  const observer = await enter('observer');
  await observer.goto(`/observe/rounds/${round.id}`);
  await expect(observer.getByText('经批准逾期申报 1 件').first()).toBeVisible();
  await observer.goto(`/office/rounds/${round.id}/late-entries`);
  await expect(observer.getByText('已提交', { exact: true }).first()).toBeVisible();
  await expect(observer.getByRole('button', { name: '提交审批' })).toHaveCount(0);
});
