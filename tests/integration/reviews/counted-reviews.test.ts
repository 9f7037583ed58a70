import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { assignReviewer } from '@/lib/reviews/assign-reviewer';
import { removeAssignment } from '@/lib/reviews/remove-assignment';
import { recuse } from '@/lib/reviews/scoring/recuse';
import { reopenScoreSheet } from '@/lib/reviews/scoring/reopen-score-sheet';
import { at } from '@/tests/factories/people';
import { createAssignment, createReviewWorld, openTestStage } from '@/tests/factories/reviews';
import { keptCounts } from '@/tests/support/kept-counts';

async function expectKept(): Promise<void> {
  const { kept, counted } = await keptCounts();
  expect(counted.reviews).not.toEqual([]);
  expect(kept.reviews).toEqual(counted.reviews);
}

describe('the reviews counted at an entry', () => {
  it('are those there are, whoever acts at the same moment', async () => {
    const world = await createReviewWorld({ applications: 2, experts: 6 });
    await openTestStage(world, world.stageId);
    const { stageId, officer } = world;
    const [application, other] = world.applications;
    if (application === undefined || other === undefined) throw new Error('the world is too small');
    const sheets = await Promise.all(
      world.experts.slice(0, 4).map((expert, place) =>
        createAssignment({
          stageId,
          applicationId: application.id,
          expert,
          ...(place < 2 ? { total: '20.00' } : {}),
        }),
      ),
    );
    await expectKept();
    const [reopened, recused, removed, declined] = sheets.map(({ id, version }) => ({ assignmentId: id, version }));
    if (!reopened || !recused || !removed || !declined) throw new Error('the world is too small');
    const because = { kind: 'OTHER_INTEREST' as const, note: '与申报机构有往来' };
    await Promise.all([
      reopenScoreSheet({ ...reopened, reason: '分项填写有误,请核对后重新提交' }, at(officer)),
      recuse({ ...recused, ...because }, at(officer)),
      removeAssignment(removed, at(officer)),
      recuse({ ...declined, ...because }, at(officer)),
      ...world.experts
        .slice(4)
        .flatMap(({ expertId }) =>
          [application, other].map(({ id }) => assignReviewer({ stageId, applicationId: id, expertId }, at(officer))),
        ),
    ]);
    await expectKept();
    const entry = { stageId_applicationId: { stageId, applicationId: application.id } };
    const { live, submitted } = await db.stageEntry.findUniqueOrThrow({ where: entry });
    expect({ live, submitted }).toEqual({ live: 3, submitted: 0 });
  });

  it('are those there are after a whole stage changed in one statement, and for an entry that comes late', async () => {
    const world = await createReviewWorld();
    const { stageId } = world;
    for (const { id: applicationId } of world.applications) {
      for (const expert of world.experts) await createAssignment({ stageId, applicationId, expert });
    }
    await openTestStage(world, stageId);
    await expectKept();
    await db.reviewAssignment.updateMany({ where: { stageId }, data: { status: 'SUBMITTED' } });
    await expectKept();
    await db.reviewAssignment.deleteMany({ where: { stageId, expertId: world.experts[0]?.expertId ?? '' } });
    await expectKept();
  });
});
