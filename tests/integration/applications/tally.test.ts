import { describe, expect, it } from 'vitest';
import { returnApplicationForCorrection } from '@/lib/applications/screening/return-application-for-correction';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { withdrawApplication } from '@/lib/applications/submission/withdraw-application';
import { db } from '@/lib/db/client';
import { ApplicationStatus } from '@/lib/db/generated/enums';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { at, testNow } from '@/tests/factories/people';
import { scene } from '@/tests/integration/applications/scene';
import { keptCounts } from '@/tests/support/kept-counts';
import { some } from '@/tests/support/some';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, place) => place);

async function expectKept(): Promise<void> {
  const { kept, counted } = await keptCounts();
  expect(counted.applications).not.toEqual([]);
  expect(kept.applications).toEqual(counted.applications);
}

describe('the tally of applications', () => {
  it('is what there is, whatever is written at once to the same round', async () => {
    const { round, organisation } = await scene();
    const categories = await db.planCategory.findMany({ where: { planId: round.planId } });
    const made = await Promise.all(numbers(8).map(() => createApplication({ round, organisation })));
    const statuses = Object.values(ApplicationStatus).filter((status) => status !== 'DRAFT');
    await Promise.all(
      numbers(120).map((turn) =>
        db.application.updateMany({
          where: turn % 10 === 0 ? { roundId: round.id } : { id: made[turn % 8]?.id ?? '' },
          data: {
            status: statuses[(turn * 7) % statuses.length] ?? 'SUBMITTED',
            categoryId: turn % 5 === 0 ? null : (categories[turn % categories.length]?.id ?? null),
            requestedFen: BigInt(turn) * 1_000n,
            submittedAt: turn % 11 === 0 ? null : testNow,
          },
        }),
      ),
    );
    await db.application.updateMany({ where: { roundId: round.id }, data: { submittedAt: testNow } });
    await expectKept();
  });

  it('is what there is when people hand in, withdraw and screen at the same moment', async () => {
    const { round, district, organisation, owner, officer } = await scene();
    const drafts = await Promise.all(
      numbers(4).map(async () => {
        const applicant = await createOrganisation(district);
        const { id } = await createApplication({ round, organisation: applicant, status: 'DRAFT', filled: true });
        return { applicationId: id, owner: await memberActor(applicant) };
      }),
    );
    const there = await Promise.all(numbers(6).map(() => createApplication({ round, organisation })));
    const addresses = there.map(({ id: applicationId, version }) => ({ applicationId, version }));
    const done = await Promise.allSettled([
      ...addresses.map((address) => withdrawApplication(address, at(owner))),
      ...drafts.map((draft) => submitApplication({ applicationId: draft.applicationId }, at(draft.owner))),
      ...addresses.map((address) =>
        returnApplicationForCorrection({ ...address, unmet: [], note: '请补充证书' }, at(officer)),
      ),
    ]);
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(drafts.length + there.length);
    await expectKept();
  });

  it('forgets what a transaction takes back', async () => {
    const { round, organisation } = await scene();
    const { id } = await createApplication({ round, organisation });
    const before = (await keptCounts()).kept;
    const takenBack = db.$transaction(async (tx) => {
      await tx.application.update({ where: { id }, data: { status: 'ELIGIBLE' } });
      throw new Error('no');
    });
    await expect(takenBack).rejects.toThrow('no');
    expect((await keptCounts()).kept).toEqual(before);
  });

  it('has no more rows of a key than there are connections', async () => {
    const { round, organisation } = await scene();
    const made = await Promise.all(numbers(12).map(() => createApplication({ round, organisation })));
    for (const status of ['ELIGIBLE', 'SUBMITTED', 'ELIGIBLE'] as const) {
      await Promise.all(made.map(({ id }) => db.application.update({ where: { id }, data: { status } })));
    }
    const rows = await db.applicationTally.groupBy({
      by: ['status', 'categoryId'],
      where: { roundId: round.id },
      _count: true,
    });
    for (const { _count } of some(rows)) expect(_count).toBeLessThanOrEqual(Number(process.env['DATABASE_POOL']));
  });
});
