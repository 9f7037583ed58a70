import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { recordStanding } from '@/lib/organisations/record-standing';
import { standingsOf } from '@/lib/organisations/standings-of';
import { createOrganisation } from '@/tests/factories/organisations';
import { actorWith, at, createCity } from '@/tests/factories/people';

let home: Awaited<ReturnType<typeof createCity>>;
beforeAll(async () => {
  home = await createCity('甲市');
});

const listed = (organisationId: string) =>
  ({ organisationId, kind: 'ABNORMAL_LIST', from: '2025-07-01', reason: '未按期报送年报' }) as const;

describe('recordStanding', () => {
  it('puts list entries and inspections on record, newest first', async () => {
    const organisation = await createOrganisation(home.street);
    const officer = await actorWith('OFFICER', home.district);
    await recordStanding(
      { organisationId: organisation.id, kind: 'ANNUAL_INSPECTION', from: '2024-01-01', conclusion: 'PASSED' },
      at(officer),
    );
    await recordStanding(listed(organisation.id), at(officer));
    expect(await standingsOf(db, organisation.id)).toEqual([
      { kind: 'ABNORMAL_LIST', from: '2025-07-01', to: null, conclusion: '', reason: '未按期报送年报' },
      { kind: 'ANNUAL_INSPECTION', from: '2024-01-01', to: null, conclusion: 'PASSED', reason: '' },
    ]);
  });

  it('keeps ratings with their last day, and more than one penalty', async () => {
    const organisation = await createOrganisation(home.street);
    const officer = await actorWith('OFFICER', home.district);
    await recordStanding(
      { organisationId: organisation.id, kind: 'RATING', from: '2022-01-01', to: '2027-01-01', conclusion: 'A4' },
      at(officer),
    );
    for (const from of ['2024-03-01', '2025-03-01']) {
      await recordStanding(
        { organisationId: organisation.id, kind: 'PENALTY', from, reason: '未按章程开展活动' },
        at(officer),
      );
    }
    expect(await standingsOf(db, organisation.id)).toMatchObject([
      { kind: 'PENALTY', from: '2025-03-01' },
      { kind: 'PENALTY', from: '2024-03-01' },
      { kind: 'RATING', to: '2027-01-01', conclusion: 'A4' },
    ]);
    const endless = { organisationId: organisation.id, kind: 'RATING', from: '2022-01-01', conclusion: 'A4' } as never;
    await expect(recordStanding(endless, at(officer))).rejects.toMatchObject({
      kind: 'invalid',
      problems: [{ field: 'to' }],
    });
  });

  it('refuses days in the wrong order, a missing conclusion and an unknown kind', async () => {
    const organisation = await createOrganisation(home.street);
    const officer = await actorWith('OFFICER', home.district);
    await expect(recordStanding({ ...listed(organisation.id), to: '2025-06-30' }, at(officer))).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'organisations.problems.standingDates', field: 'to' }],
    });
    const bare = { organisationId: organisation.id, kind: 'ANNUAL_INSPECTION', from: '2024-01-01' } as never;
    await expect(recordStanding(bare, at(officer))).rejects.toMatchObject({
      kind: 'invalid',
      problems: [{ field: 'conclusion' }],
    });
    await expect(
      recordStanding({ ...listed(organisation.id), kind: '' as 'HONOUR_LIST' }, at(officer)),
    ).rejects.toMatchObject({ kind: 'invalid', problems: [{ code: 'kernel.problems.required', field: 'kind' }] });
  });

  it('lists an organisation once, even when two officers do it at once', async () => {
    const organisation = await createOrganisation(home.street);
    const officers = [await actorWith('OFFICER', home.district), await actorWith('OFFICER', home.city)];
    const tries = await Promise.allSettled(
      officers.map((officer) => recordStanding(listed(organisation.id), at(officer))),
    );
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(tries.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { problems: [{ code: 'organisations.problems.alreadyListed' }] },
    });
  });
});
