import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { organisationDetail } from '@/lib/organisations/queries';
import { recordStanding } from '@/lib/organisations/record-standing';
import { standingsOf } from '@/lib/organisations/standings-of';
import { withdrawStanding } from '@/lib/organisations/withdraw-standing';
import { createOrganisation } from '@/tests/factories/organisations';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';
import { saidWith } from '@/tests/support/said-with';

let home: Awaited<ReturnType<typeof createCity>>;
beforeAll(async () => {
  home = await createCity('甲市');
});

const reason = '处罚对象是同名单位';

async function penalised() {
  const organisation = await createOrganisation(home.street);
  const officer = await actorWith('OFFICER', home.district);
  const { standingId } = await recordStanding(
    { organisationId: organisation.id, kind: 'PENALTY', from: '2025-07-01', reason: '未按规定公示' },
    at(officer),
  );
  return { organisation, officer, standingId };
}

describe('withdrawStanding', () => {
  it('takes the record from eligibility and keeps all of it in the trail', async () => {
    const { organisation, officer, standingId } = await penalised();
    await withdrawStanding({ standingId, reason }, at(officer));
    expect(await standingsOf(db, organisation.id)).toEqual([]);
    expect((await organisationDetail({ organisationId: organisation.id }, at(officer))).standings).toEqual([]);
    expect(await db.organisationStanding.findUnique({ where: { id: standingId } })).toMatchObject({
      withdrawnAt: testNow,
    });
    const entry = await db.trailEntry.findFirst({
      where: { entityId: organisation.id, command: 'organisation.withdrawStanding' },
    });
    expect(entry?.detail).toMatchObject({ standingId, kind: 'PENALTY', from: '2025-07-01' });
    expect(await saidWith('organisation.withdrawStanding', organisation.id)).toEqual({
      reason,
      recordedReason: '未按规定公示',
    });
  });

  it('asks for a reason', async () => {
    const { officer, standingId } = await penalised();
    await expect(withdrawStanding({ standingId, reason: ' ' }, at(officer))).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('tells whoever comes second', async () => {
    const { officer, standingId } = await penalised();
    const [one, other] = await Promise.allSettled([
      withdrawStanding({ standingId, reason }, at(officer)),
      withdrawStanding({ standingId, reason }, at(officer)),
    ]);
    expect([one.status, other.status].toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(withdrawStanding({ standingId, reason }, at(officer))).rejects.toMatchObject({ kind: 'not-found' });
  });
});
