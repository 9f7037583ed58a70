import { describe, expect, test } from 'vitest';
import { roundExceptions } from '@/lib/cockpit/exceptions-of-round';
import { db } from '@/lib/db/client';
import { assignReviewer } from '@/lib/reviews/assign-reviewer';
import { assignmentInputs } from '@/lib/reviews/assigning/assignment-inputs';
import { declareNoConflict } from '@/lib/reviews/scoring/declare-no-conflict';
import { heldSheet } from '@/lib/reviews/scoring/load-sheet';
import { expertAssignments } from '@/lib/reviews/scoring/my-assignments';
import { recuse } from '@/lib/reviews/scoring/recuse';
import { stageEntry } from '@/lib/reviews/stages/stage-entry';
import { createOrganisation } from '@/tests/factories/organisations';
import { at, testNow } from '@/tests/factories/people';
import { createAssignment, createConflict, createReviewWorld, openTestStage } from '@/tests/factories/reviews';

const world = await createReviewWorld({ applications: 2, experts: 4 });
const [first] = world.applications;
const [tied, colleague, free, other] = world.experts;
if (!first || !tied || !colleague || !free || !other) throw new Error('the world is too small');
const partner = await createOrganisation(world.district, { name: '合作社区基金会' });
await db.jointPart.create({
  data: {
    applicationId: first.id,
    organisationId: partner.id,
    status: 'CONFIRMED',
    task: '场地',
    shareFen: 0n,
    askedAt: testNow,
  },
});
await openTestStage(world, world.stageId);
const conflict = await createConflict(tied, partner.id);
await db.organisationMember.create({
  data: { organisationId: partner.id, personId: colleague.personId, roles: ['EDITOR'], joinedAt: testNow },
});

describe('an expert tied to a partner', () => {
  test('is given the application by nobody, as with its lead', async () => {
    for (const { expertId } of [tied, colleague])
      await expect(
        assignReviewer({ stageId: world.stageId, applicationId: first.id, expertId }, at(world.officer)),
      ).rejects.toMatchObject({ problems: [{ code: 'reviews.problems.conflictOfInterest' }] });
    const { choices } = await stageEntry(
      { roundId: world.round.id, stageId: world.stageId, applicationId: first.id },
      at(world.officer),
    );
    expect(choices.map(({ expertId }) => expertId).toSorted()).toEqual([free.expertId, other.expertId].toSorted());
    const { problem } = await assignmentInputs(
      db,
      await db.reviewStage.findUniqueOrThrow({ where: { id: world.stageId } }),
      testNow,
    );
    expect(problem.applications.find(({ id }) => id === first.id)?.organisationIds).toEqual([
      first.organisationId,
      partner.id,
    ]);
    expect(problem.experts.find(({ id }) => id === tied.expertId)?.blockedOrganisationIds).toEqual([partner.id]);
  });

  test('neither declares nor scores what they were given before, and the office sees it', async () => {
    const held = (endedAt: Date | null) =>
      db.conflictOfInterest.update({ where: { id: conflict.id }, data: { endedAt } });
    await held(testNow);
    const { id } = await createAssignment({ stageId: world.stageId, applicationId: first.id, expert: tied });
    await held(null);
    await expect(declareNoConflict({ assignmentIds: id }, at(tied))).rejects.toMatchObject({ kind: 'not-found' });
    expect((await db.$transaction((tx) => heldSheet(tx, { assignmentId: id })))?.barred).toBe(true);
    const { sheets } = await stageEntry(
      { roundId: world.round.id, stageId: world.stageId, applicationId: first.id },
      at(world.officer),
    );
    expect(sheets.map(({ hasConflict }) => hasConflict)).toEqual([true]);
    const exceptions = await roundExceptions({ roundId: world.round.id }, at(world.officer));
    expect(exceptions.map(({ kind }) => kind)).toContain('conflict');
    await held(testNow);
    expect((await db.$transaction((tx) => heldSheet(tx, { assignmentId: id })))?.barred).toBe(false);
  });
});

test('an expert reads who applies together, and recuses from one of them', async () => {
  const { id, version } = await createAssignment({ stageId: world.stageId, applicationId: first.id, expert: free });
  const { stages } = await expertAssignments({}, at(free));
  const shown = stages.flatMap(({ assignments }) => assignments).find((each) => each.id === id)?.application;
  expect(shown).toMatchObject({
    organisation: { name: '申报机构1、合作社区基金会' },
    parties: [
      { id: first.organisationId, name: '申报机构1' },
      { id: partner.id, name: '合作社区基金会' },
    ],
  });
  const [, second] = world.applications;
  const input = { assignmentId: id, version, kind: 'RELATIVE', note: '' } as const;
  await expect(recuse({ ...input, organisationId: second?.organisationId }, at(free))).rejects.toMatchObject({
    kind: 'invalid',
  });
  await recuse({ ...input, organisationId: partner.id }, at(free));
  const kept = await db.conflictOfInterest.findMany({ where: { personId: free.personId } });
  expect(kept.map(({ organisationId }) => organisationId)).toEqual([partner.id]);
});
