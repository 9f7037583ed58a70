import { expect, test } from 'vitest';
import type { Actor } from '@/lib/kernel/actor';
import { answerClaim } from '@/lib/organisations/claims/answer-claim';
import { claimQueue } from '@/lib/organisations/claims/claim-queue';
import { claimDetail } from '@/lib/organisations/claims/queries';
import { refuseClaim } from '@/lib/organisations/claims/refuse-claim';
import { afterTerm, claimedOrganisation } from '@/tests/factories/claims';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';
import { temporaryFiles } from '@/tests/support/files';
import { some } from '@/tests/support/some';

temporaryFiles();
const reason = '经核对材料。';

/** One that those in the organisation have answered, and one whose term still runs. */
async function waiting() {
  const { street, city } = await createCity();
  const [heard, open] = [await claimedOrganisation(street), await claimedOrganisation(street)];
  await answerClaim({ ...heard.key, reason: '由本人负责。' }, at(heard.owner));
  const officer = await actorWith('OFFICER', city);
  const queue = (claimId: string, now = testNow, said: { after?: string; actor?: Actor } = {}) =>
    claimQueue({ claimId, after: said.after }, at(said.actor ?? officer, now));
  return { street, heard, open, officer, queue };
}

test('a claim waits once it was answered, or when the term is over', async () => {
  const { heard, open, queue } = await waiting();
  const soon = new Date(testNow.getTime() + 1);
  expect(await queue(open.key.claimId, soon)).toMatchObject({ total: 1, place: null, nextId: heard.key.claimId });
  const around = await queue(heard.key.claimId, afterTerm);
  expect(around.rows.map(({ title }) => title)).toEqual([heard.organisation.name, open.organisation.name]);
  expect(around).toMatchObject({ total: 2, place: 1, nextId: open.key.claimId });
});

test('what is settled is told as it stands', async () => {
  const { heard, open, officer, queue } = await waiting();
  await refuseClaim({ claimId: heard.key.claimId, version: 2, reason }, at(officer, afterTerm));
  expect(await queue(open.key.claimId, afterTerm, { after: heard.key.claimId })).toMatchObject({
    total: 1,
    judged: { title: heard.organisation.name, status: 'REFUSED' },
  });
});

test('whoever settles nothing there is told of nothing; the register is the office’s to hold against the papers', async () => {
  const { street, heard, open, officer, queue } = await waiting();
  for (const actor of some([await actorWith('OBSERVER', street), heard.claimant, open.owner]))
    expect(await queue(heard.key.claimId, afterTerm, { after: open.key.claimId, actor })).toMatchObject({
      rows: [],
      judged: null,
    });
  const { claimId } = heard.key;
  expect((await claimDetail({ claimId }, at(officer))).registered).toMatchObject({ regionName: street.name });
  for (const side of [heard.claimant, heard.owner])
    expect((await claimDetail({ claimId }, at(side))).registered).toBeNull();
});
