import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { endStanding } from '@/lib/organisations/end-standing';
import { recordStanding } from '@/lib/organisations/record-standing';
import { standingsOf } from '@/lib/organisations/standings-of';
import { createOrganisation } from '@/tests/factories/organisations';
import { actorWith, at, createCity } from '@/tests/factories/people';

let home: Awaited<ReturnType<typeof createCity>>;
beforeAll(async () => {
  home = await createCity('甲市');
});

async function listed() {
  const organisation = await createOrganisation(home.street);
  const officer = await actorWith('OFFICER', home.district);
  const { standingId } = await recordStanding(
    { organisationId: organisation.id, kind: 'ABNORMAL_LIST', from: '2025-07-01', reason: '未按期报送年报' },
    at(officer),
  );
  return { organisation, officer, standingId };
}

describe('endStanding', () => {
  it('keeps the entry with both days; a second time is told', async () => {
    const { organisation, officer, standingId } = await listed();
    await endStanding({ standingId, to: '2026-01-10' }, at(officer));
    expect(await standingsOf(db, organisation.id)).toMatchObject([{ from: '2025-07-01', to: '2026-01-10' }]);
    await expect(endStanding({ standingId, to: '2026-02-10' }, at(officer))).rejects.toMatchObject({
      kind: 'conflict',
    });
  });

  it('refuses a day before the entry', async () => {
    const { officer, standingId } = await listed();
    await expect(endStanding({ standingId, to: '2025-06-30' }, at(officer))).rejects.toMatchObject({
      problems: [{ code: 'organisations.problems.standingDates' }],
    });
  });
});
