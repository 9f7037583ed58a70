import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { assignReviewer } from '@/lib/reviews/assign-reviewer';
import { assignmentInputs } from '@/lib/reviews/assigning/assignment-inputs';
import { assignmentJob, proposeAssignment } from '@/lib/reviews/assigning/assignment-job';
import { startAutomaticAssignment } from '@/lib/reviews/assigning/start-automatic-assignment';
import { applyProposal } from '@/lib/reviews/proposals/apply-proposal';
import { recordProposal } from '@/lib/reviews/proposals/record-proposal';
import { removeAssignment } from '@/lib/reviews/remove-assignment';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';
import { createAssignment, createConflict, createReviewWorld, openTestStage } from '@/tests/factories/reviews';
import { assignNow } from '@/tests/support/assign-now';
import { doJobsNow, workOf } from '@/tests/support/job-work';

const work = workOf(assignmentJob);
const job = (id: string) => db.job.findUniqueOrThrow({ where: { id } });

async function openWorld(size?: Parameters<typeof createReviewWorld>[0]) {
  const world = await createReviewWorld(size);
  await openTestStage(world, world.stageId);
  const start = (actor: Actor = world.officer) => startAutomaticAssignment({ stageId: world.stageId }, at(actor));
  return { ...world, start };
}

test('every place filled, the conflicts respected, what is there kept', async () => {
  const world = await openWorld({ applications: 6, experts: 4 });
  const [[first, second], [one, two]] = [world.experts, world.applications];
  if (!first || !second || !one || !two) throw new Error('small world');
  await createConflict(second, one.organisationId);
  const pair = { stageId: world.stageId, applicationId: two.id, expert: first };
  const kept = await createAssignment({ ...pair, status: 'ACCEPTED' });
  const removed = await createAssignment({ ...pair, applicationId: one.id });
  await removeAssignment({ assignmentId: removed.id, version: removed.version }, at(world.officer));
  const letters = await db.letter.count({ where: { subject: { startsWith: '评审任务' } } });
  const { id } = await world.start();
  expect(await db.reviewAssignment.count({ where: { stageId: world.stageId, automatic: true } })).toBe(0);
  await doJobsNow(work);
  expect(await job(id)).toMatchObject({
    status: 'DONE',
    done: 11,
    total: 11,
    outcome: { code: 'reviews.assignment.all', values: { proposed: 11 } },
  });
  // Nobody is assigned, and nobody told, before it is applied.
  expect(await db.reviewAssignment.count({ where: { stageId: world.stageId, automatic: true } })).toBe(0);
  expect(await db.letter.count({ where: { subject: { startsWith: '评审任务' } } })).toBe(letters);
  const proposal = await db.assignmentProposal.findFirstOrThrow({ where: { stageId: world.stageId } });
  await applyProposal({ proposalId: proposal.id, version: proposal.version }, at(world.officer));
  const rows = await db.reviewAssignment.findMany({ where: { stageId: world.stageId, status: { not: 'REMOVED' } } });
  expect(rows).toHaveLength(12);
  expect(
    rows.filter(({ applicationId, expertId }) => applicationId === one.id && expertId === second.expertId),
  ).toEqual([]);
  expect(rows.find((row) => row.id === kept.id)).toMatchObject({ status: 'ACCEPTED', automatic: false });
  const [recorded] = await db.trailEntry.findMany({ where: { command: 'stage.applyProposal' } });
  expect(recorded).toMatchObject({ actorId: world.officer.personId, entityId: world.stageId });
  expect(await proposeAssignment({ stageId: world.stageId }, at(world.officer))).toMatchObject({ proposed: 0 });
  const elsewhere = await actorWith('OFFICER', (await createCity('别市')).city);
  for (const stranger of [elsewhere, world.observer, ...world.experts])
    await expect(proposeAssignment({ stageId: world.stageId }, at(stranger))).rejects.toMatchObject({
      kind: 'not-found',
    });
});

test('each expert hears of a run in one letter, and of what is added by hand in another', async () => {
  const world = await openWorld({ applications: 4, experts: 2 });
  await db.reviewStage.update({ where: { id: world.stageId }, data: { dueAt: new Date('2026-12-01T10:00:00Z') } });
  const [first, second] = world.experts;
  const [one] = world.applications;
  if (!first || !second || !one) throw new Error('small world');
  const lettersTo = async ({ personId }: Actor) => {
    const { email } = await db.person.findUniqueOrThrow({ where: { id: personId ?? '' } });
    return db.letter.findMany({
      where: { toEmail: email, subject: { startsWith: '评审任务' } },
      orderBy: { id: 'asc' },
    });
  };
  await assignNow(world.stageId, at(world.officer));
  const [told, ...more] = await lettersTo(first);
  expect(more).toEqual([]);
  expect(told?.subject).toMatch(/（4 份）$/);
  expect(told?.body).toMatch(/4 份申报请您评审，请于 2026年12月1日 18:00 前完成。[^]*\/review\/assignments$/);
  expect(told?.body).not.toContain(one.title);
  const { id: assignmentId, version } = await db.reviewAssignment.findFirstOrThrow({
    where: { stageId: world.stageId, applicationId: one.id, expertId: first.expertId },
  });
  await removeAssignment({ assignmentId, version }, at(world.officer));
  const pair = { stageId: world.stageId, applicationId: one.id, expertId: first.expertId };
  await assignReviewer(pair, at(world.officer));
  expect((await lettersTo(first)).map(({ body }) => /有 \d 份[^，。]*/.exec(body)?.[0])).toEqual([
    '有 4 份申报请您评审',
    '有 1 份申报请您评审（连同此前的',
  ]);
  expect(await lettersTo(second)).toHaveLength(1);
  await expect(assignReviewer(pair, at(world.officer))).rejects.toMatchObject({ kind: 'refused' });
  expect(await lettersTo(first)).toHaveLength(2);
});

test('the places nobody can fill are told', async () => {
  const world = await openWorld({ applications: 2, experts: 2 });
  await db.panelMember.updateMany({ where: { stageId: world.stageId }, data: { capacity: 1 } });
  const { id } = await world.start();
  await doJobsNow(work);
  expect((await job(id)).outcome).toEqual({ code: 'reviews.assignment.some', values: { proposed: 2, missing: 2 } });
});

test('only whoever runs the round starts it, once at a time, while the stage is being scored', async () => {
  const world = await openWorld();
  const stranger = await actorWith('OFFICER', (await createCity('乙市')).city);
  await expect(world.start(world.observer)).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(world.start(stranger)).rejects.toMatchObject({ kind: 'not-found' });
  await world.start();
  await expect(world.start()).rejects.toMatchObject({ problems: [{ code: 'jobs.problems.alreadyRunning' }] });
  await doJobsNow(work);
  await db.reviewStage.update({ where: { id: world.stageId }, data: { status: 'CLOSED' } });
  await expect(world.start()).rejects.toMatchObject({ problems: [{ code: 'reviews.problems.stageNotScoring' }] });
});

test('a result whose ground has changed meanwhile is not recorded, and is told', async () => {
  const world = await openWorld();
  const stage = await db.reviewStage.findUniqueOrThrow({ where: { id: world.stageId } });
  const { print, problem } = await assignmentInputs(db, stage, testNow);
  const [application, expert] = [problem.applications[0]?.id ?? '', problem.experts[0]?.id ?? ''];
  const result = {
    stageId: stage.id,
    print,
    seed: stage.id,
    readings: [{ applicationId: application, expertId: expert }],
    outcome: { gap: null, price: null, causes: [] },
  };
  await db.panelMember.updateMany({ where: { stageId: stage.id, expertId: expert }, data: { capacity: 1 } });
  await expect(recordProposal(result, at(world.officer))).rejects.toMatchObject({
    kind: 'conflict',
    problems: [{ code: 'reviews.problems.assignmentOutdated' }],
  });
  await expect(recordProposal(result, at(world.observer))).rejects.toMatchObject({ kind: 'forbidden' });
  expect(await db.assignmentProposal.count({ where: { stageId: stage.id } })).toBe(0);
});

test('whoever lost the round meanwhile records nothing', async () => {
  const world = await openWorld();
  const { id } = await world.start();
  await db.roleGrant.updateMany({ where: { personId: world.officer.personId ?? '' }, data: { revokedAt: new Date() } });
  await doJobsNow(work);
  expect(await job(id)).toMatchObject({ status: 'FAILED', outcome: { code: 'kernel.problems.not-found' } });
  expect(await db.reviewAssignment.count({ where: { stageId: world.stageId } })).toBe(0);
});
