import { expect, test } from 'vitest';
import { whoIsLate } from '@/lib/cockpit/nudging/who-is-late';
import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { assignReviewer } from '@/lib/reviews/assign-reviewer';
import { assignmentInputs } from '@/lib/reviews/assigning/assignment-inputs';
import { declineAssignments } from '@/lib/reviews/scoring/decline-assignments';
import { expertAssignments } from '@/lib/reviews/scoring/my-assignments';
import { stageDetail } from '@/lib/reviews/stages/stage-detail';
import { roundSettings } from '@/lib/rounds/settings/settings';
import { at, testNow } from '@/tests/factories/people';
import { createAssignment, createReviewWorld, openTestStage } from '@/tests/factories/reviews';

const world = await createReviewWorld({ applications: 2, experts: 2, reviewsPerEntry: 1 });
const { stageId, round, officer } = world;
await openTestStage(world, stageId);
const expert = found(world.experts[0], 'an expert');
const application = found(world.applications[0], 'an application');
const { id } = await createAssignment({ stageId, applicationId: application.id, expert });
const DAY_MS = 86_400_000;

test('whoever does not answer within three days is listed for a reminder', async () => {
  await db.reviewStage.update({ where: { id: stageId }, data: { dueAt: new Date(testNow.getTime() + 30 * DAY_MS) } });
  const here = found(await roundSettings(db, { roundId: round.id }), 'the round');
  const after = async (days: number) =>
    (await whoIsLate(db, here, new Date(testNow.getTime() + days * DAY_MS))).map(({ due }) => [due.kind, due.count]);
  expect(await after(2)).toEqual([]);
  expect(await after(5)).toEqual([['answers', 1]]);
});

test('no time is no conflict: the place is free, the machine asks others, and the office reads why', async () => {
  await declineAssignments({ assignmentIds: [id], cause: 'NO_TIME', note: '出差。' }, at(expert));
  expect(await db.conflictOfInterest.count()).toBe(0);
  expect((await expertAssignments({ page: 1 }, at(expert))).stages).toEqual([]);
  const { problem } = await assignmentInputs(
    db,
    await db.reviewStage.findUniqueOrThrow({ where: { id: stageId } }),
    testNow,
  );
  expect(problem.existing).toEqual([]);
  expect(problem.experts.find((one) => one.id === expert.expertId)).toMatchObject({ capacity: 0 });
  const { panel } = await stageDetail({ roundId: round.id, stageId }, at(officer));
  expect(panel.find(({ expertId }) => expertId === expert.expertId)).toMatchObject({
    declined: 1,
    declinedFor: ['NO_TIME'],
    assigned: 0,
  });
});

test('an officer may give it to them again, and nothing of before is left', async () => {
  const given = { stageId, applicationId: application.id, expertId: expert.expertId };
  await assignReviewer(given, at(officer));
  const row = await db.reviewAssignment.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ status: 'INVITED', declinedAt: null, declinedFor: null, declineNote: '' });
});
