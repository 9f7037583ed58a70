import { expect } from '@playwright/test';
import { newMark } from '@/tests/e2e/support/fields';
import { register, verify } from '@/tests/e2e/support/organisations';
import { fillProposal } from '@/tests/e2e/support/proposals';
import { openRoundByScreens } from '@/tests/e2e/support/rounds';
import { countOn } from './counted-page';
import type { Journey } from './journey';

/** A registered and verified organisation, from its first screen to the receipt: the short form of a street. */
export const firstApplication: Journey = {
  name: 'its first application, submitted',
  reach: '–',
  async run(enter) {
    const mark = newMark();
    const round = await openRoundByScreens(await enter('district'), mark);
    const { name, account } = await register(await enter(), mark);
    await verify(await enter('street'), name);
    const owner = await enter(account);
    const counted = countOn(owner);
    await owner.goto('/my');
    await owner.getByRole('link', { name: '项目征集', exact: true }).first().click();
    await owner.getByRole('link', { name: round.title }).click();
    await owner.getByRole('link', { name: '申报', exact: true }).click();
    await owner.getByRole('button', { name: '开始填写申报书' }).click();
    await fillProposal(owner, `独居老人邻里守望（${mark}）`);
    await owner.getByRole('link', { name: '核对并提交' }).first().click();
    await expect(owner.getByText('内容完整，可以提交。')).toBeVisible();
    await owner.getByRole('button', { name: '提交申报' }).click();
    await expect(owner.getByRole('heading', { level: 1, name: '申报回执' })).toBeVisible();
    return counted();
  },
};
