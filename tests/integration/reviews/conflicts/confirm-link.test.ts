import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { assignmentInputs } from '@/lib/reviews/assigning/assignment-inputs';
import { confirmLink } from '@/lib/reviews/conflicts/confirm-link';
import { poolOf } from '@/lib/reviews/drawing/pool';
import { stageById } from '@/lib/reviews/load';
import { scoreSheet, scoringDesk } from '@/lib/reviews/scoring/assignment-for-scoring';
import { expertAssignments } from '@/lib/reviews/scoring/my-assignments';
import { stageEntry } from '@/lib/reviews/stages/stage-entry';
import { waitingForExperts } from '@/lib/reviews/waiting';
import { createApplication } from '@/tests/factories/applications';
import { createLink } from '@/tests/factories/links';
import { createOrganisation } from '@/tests/factories/organisations';
import { at, testNow } from '@/tests/factories/people';
import {
  createAssignment,
  createConflict,
  createExpert,
  createReviewWorld,
  openTestStage,
  type TestExpert,
} from '@/tests/factories/reviews';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';

const place = await contractPlace();

doorContract(confirmLink, {
  fresh: async () => {
    const [expert, organisation] = [await createExpert(place.city), await createOrganisation(place.district)];
    const { id: linkId, version } = await createLink(expert, organisation.id);
    return { by: place.officer, expert, input: { linkId, version, reason: '在该机构任职。' } };
  },
  result: { status: 'CONFIRMED', taken: [] },
  trail: ({ expert }) => ({ entityId: expert.expertId, cityId: place.city.id }),
  forbidden: never('only who keeps the roster sees it'),
  refused: never('whatever was found may be confirmed'),
  invalid: { reason: ' ', version: 'x' },
  again: 'conflict',
});

const world = await createReviewWorld({ applications: 2, experts: 3 });
await openTestStage(world, world.stageId);
const [first, second] = world.applications;
const [tied, free] = world.experts;
if (!first || !second || !tied || !free) throw new Error('the world is too small');
const stageId = world.stageId;
const here = { roundId: world.round.id, stageId };
const scored = await createAssignment({ stageId, applicationId: first.id, expert: tied, total: '80' });
await createAssignment({ stageId, applicationId: second.id, expert: tied });
const link = await createLink(tied, first.organisationId);

describe('a link that nobody has decided', () => {
  test('keeps the automatic assignment away, and is said where somebody is chosen', async () => {
    const blockedOf = async (expert: TestExpert) =>
      (
        await assignmentInputs(db, await db.reviewStage.findUniqueOrThrow({ where: { id: stageId } }), testNow)
      ).problem.experts.find(({ id }) => id === expert.expertId)?.blockedOrganisationIds;
    expect(await blockedOf(tied)).toEqual([first.organisationId]);
    expect(await blockedOf(free)).toEqual([]);
    const other = await createLink(free, first.organisationId);
    const { choices } = await stageEntry({ ...here, applicationId: first.id }, at(world.officer));
    expect(choices.find(({ expertId }) => expertId === free.expertId)?.hasLink).toBe(true);
    const stage = await stageById(db, { stageId });
    const pool = stage === null ? [] : await poolOf(db, stage, testNow);
    expect(pool.find(({ id }) => id === free.expertId)).toMatchObject({ conflicts: 0, links: 1 });
    await db.conflictLink.delete({ where: { id: other.id } });
  });
});

describe('once it is confirmed', () => {
  test('the sheet no longer counts and stays on record', async () => {
    const input = { linkId: link.id, version: link.version, reason: '在该机构任职。' };
    expect((await confirmLink(input, at(world.officer))).taken).toMatchObject([{ id: scored.id, status: 'SUBMITTED' }]);
    expect(await db.reviewAssignment.findUniqueOrThrow({ where: { id: scored.id } })).toMatchObject({
      status: 'RECUSED',
      barred: true,
      recusalKind: 'EMPLOYMENT',
      total: scored.total,
    });
    expect(await db.cell.count({ where: { sheetId: scored.sheetId } })).toBe(2);
    expect(
      await db.stageEntry.findUniqueOrThrow({ where: { stageId_applicationId: { stageId, applicationId: first.id } } }),
    ).toMatchObject({ live: 0, submitted: 0 });
    const told = await db.trailEntry.findMany({ where: { command: 'assignment.recuse', entityId: scored.id } });
    expect(told).toMatchObject([{ fromState: 'SUBMITTED', toState: 'RECUSED' }]);
  });

  test('the expert sees nothing of the application anywhere', async () => {
    const { stages, count, submitted } = await expertAssignments({}, at(tied));
    expect({ count, submitted }).toEqual({ count: 1, submitted: 0 });
    expect(
      JSON.stringify(stages, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toContain(first.title);
    for (const page of [scoringDesk, scoreSheet])
      await expect(page({ assignmentId: scored.id }, at(tied))).rejects.toMatchObject({ kind: 'not-found' });
    expect(await waitingForExperts(db, tied)).toMatchObject([{ count: 1 }]);
  });

  test('the database refuses assignment and points, whoever writes them', async () => {
    await db.reviewAssignment.updateMany({ where: { id: scored.id }, data: { status: 'REMOVED' } });
    await expect(db.reviewAssignment.update({ where: { id: scored.id }, data: { status: 'INVITED' } })).rejects.toThrow(
      'on record',
    );
    await expect(
      db.cell.updateMany({ where: { sheetId: scored.sheetId }, data: { updatedAt: testNow } }),
    ).rejects.toThrow('on record');
    const another = await createOrganisation(world.district);
    const third = await createApplication({ round: world.round, organisation: another, status: 'IN_REVIEW' });
    await createConflict(tied, another.id);
    await expect(createAssignment({ stageId, applicationId: third.id, expert: tied })).rejects.toThrow('on record');
  });

  test('a conflict that ends opens it again', async () => {
    await db.conflictOfInterest.updateMany({ where: { personId: tied.personId }, data: { endedAt: testNow } });
    expect((await db.reviewAssignment.findUniqueOrThrow({ where: { id: scored.id } })).barred).toBe(false);
  });
});
