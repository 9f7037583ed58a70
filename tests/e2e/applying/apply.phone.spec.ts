import { newMark } from '@/tests/e2e/support/fields';
import { expect, test } from '@/tests/e2e/support/house';
import { look } from '@/tests/e2e/support/look';
import { fillProposal, startApplication, submit } from '@/tests/e2e/support/proposals';
import { openRound } from '@/tests/e2e/support/rounds';

/** An organisation applies on an old phone: 360 px, by touch, and nothing ever scrolls sideways. */
test('an organisation reads a call, fills the whole form and submits it', async ({ page, enter }) => {
  test.setTimeout(120_000);
  const mark = newMark();
  const round = await openRound(mark);

  await page.goto('/');
  await look(page, 'landing');
  await page.goto('/calls');
  await look(page, 'calls');
  await page.goto(`/calls/${round.id}`);
  await look(page, 'call');

  const member = await enter('owner');
  await look(member, 'my');
  const applicationId = await startApplication(member, round.id);
  await look(member, 'application');
  const title = `楼道灯光点亮计划（${mark}）`;
  await fillProposal(member, title, { afterEach: (section) => look(member, `section-${section}`) });
  await member.goto(`/my/applications/${applicationId}/check`);
  await look(member, 'check');
  expect(await submit(member, applicationId)).toMatch(/^20\d\d-/);
  await look(member, 'receipt');
  await member.goto('/my/applications');
  await expect(member.getByRole('link', { name: title })).toBeVisible();
  await look(member, 'my-applications');
  await member.goto(`/my/applications/${applicationId}`);
  await expect(member.getByText('待形式审查', { exact: true }).first()).toBeVisible();
  await look(member, 'my-application');
});
