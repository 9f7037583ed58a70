import { fillNeed, handIn, publishCall } from '@/tests/e2e/support/demands';
import { newMark } from '@/tests/e2e/support/fields';
import { countOn } from './counted-page';
import type { Journey } from './journey';

/** From the first page of the house to the receipt with its number; the code is read on the telephone. */
export const demand: Journey = {
  name: "a resident's demand",
  reach: '≤ 6 typed, ≤ 90 s',
  async run(enter) {
    const mark = newMark();
    const call = await publishCall(await enter('street'), mark);
    const [resident, telephone] = [await enter(), await enter()];
    const need = {
      title: `独居老人夜间没人照应${mark}`,
      problem: '楼里八十岁以上独居老人夜里突发不适，没有人知道。',
      name: '吴桂芬',
      phone: `138${String(Date.now()).slice(-8)}`,
    };
    const counted = countOn(resident);
    await resident.goto('/');
    await resident.getByRole('link', { name: call.title }).first().click();
    await resident.getByRole('link', { name: '提交需求', exact: true }).click();
    await fillNeed(resident, need);
    await handIn(resident, telephone, need);
    return counted();
  },
};
