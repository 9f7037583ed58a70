import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { claimDemand } from '@/lib/demands/claims/claim-demand';
import { noteContact } from '@/lib/demands/claims/note-contact';
import { dueOfRow } from '@/lib/demands/lists/demand-list';
import { officeDemands } from '@/lib/demands/lists/read-demand-list';
import { waitingForDemandOfficers } from '@/lib/demands/waiting';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { at, testNow } from '@/tests/factories/people';
import { demandSetting } from '@/tests/support/demand-setting';

test('claimed demands are named with their claimant, the term, and what is missing', async () => {
  const { officer, place, create } = await demandSetting('OPEN_FOR_CLAIM');
  const { id, version } = await create();
  const organisation = await createOrganisation(place.district, { name: '甲中心' });
  const claim = { demandId: id, version, organisationId: organisation.id, pledgeFen: '10,000.00', note: '' };
  const claimed = await claimDemand(claim, at(await memberActor(organisation)));
  const row = await db.demandClaim.findFirstOrThrow({ where: { demandId: id } });
  const waits = async () =>
    (await waitingForDemandOfficers(db, officer, testNow)).find(({ key }) => key === `demand-claimed-${id}`);
  expect(await waits()).toMatchObject({
    messageKey: 'demands.waiting.toContact',
    values: { claimant: '甲中心' },
    dueAt: row.contactDueAt && new Date(row.contactDueAt.getTime() - 1),
  });
  const { page } = await officeDemands({ status: 'CLAIMED' }, at(officer));
  expect(page.rows.map(dueOfRow)).toEqual([(await waits())?.dueAt]);
  const { version: later } = await db.demand.findUniqueOrThrow({ where: { id: claimed.id } });
  await noteContact({ demandId: id, version: later, day: '2026-02-24', note: '已见面' }, at(officer));
  expect(await waits()).toMatchObject({ messageKey: 'demands.waiting.toSettle', dueAt: null });
});
