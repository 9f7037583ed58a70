import { expect, test } from 'vitest';
import { roundCockpit } from '@/lib/cockpit/queries';
import { db } from '@/lib/db/client';
import { endConflict } from '@/lib/experts/end-conflict';
import { recordConflict } from '@/lib/experts/record-conflict';
import type { Actor } from '@/lib/kernel/actor';
import { assignReviewer } from '@/lib/reviews/assign-reviewer';
import { recuse } from '@/lib/reviews/scoring/recuse';
import { actorWith, at } from '@/tests/factories/people';
import { createReviewWorld, openTestStage } from '@/tests/factories/reviews';
import { assignNow } from '@/tests/support/assign-now';

const here = await createReviewWorld({ applications: 2, experts: 3 });
const { officer, observer, round, stageId, experts, applications } = here;
const acts = async (actor: Actor, roundId = round.id) =>
  (await roundCockpit({ roundId }, at(actor))).trail.map(({ command }) => command);

test('the trail of a round holds what was done to its reviews, for whoever runs it', async () => {
  const [[expert, other], [application, second]] = [experts, applications];
  if (!expert || !other || !application || !second) throw new Error('small world');
  await openTestStage(here, stageId);
  const given = await assignReviewer(
    { stageId, applicationId: application.id, expertId: expert.expertId },
    at(officer),
  );
  await recuse({ assignmentId: given.id, version: given.version, kind: 'EMPLOYMENT', note: '曾任理事' }, at(officer));
  await assignNow(stageId, at(officer));
  const city = await actorWith('OFFICER', here.city);
  const conflict = await recordConflict(
    { expertId: other.expertId, organisation: second.organisationId, kind: 'EMPLOYMENT', note: '' },
    at(city),
  );
  await endConflict({ conflictId: conflict.id }, at(city));
  const found = await acts(officer);
  for (const command of [
    'stage.open',
    'stage.applyProposal',
    'assignment.assign',
    'assignment.recuse',
    'expert.recordConflict',
    'expert.endConflict',
  ])
    expect(found).toContain(command);
  const times = (await roundCockpit({ roundId: round.id }, at(officer))).trail.map(({ at: when }) => when.getTime());
  expect(times).toEqual(times.toSorted((one, next) => next - one));
});

test('whoever only watches learns of the stages, and not who reviews', async () => {
  const found = await acts(observer);
  expect(found).toContain('stage.applyProposal');
  expect(found.filter((command) => /^(assignment|expert)\./.test(command))).toEqual([]);
});

test('what an expert has to do with others is no part of it', async () => {
  const elsewhere = await createReviewWorld({ applications: 1, experts: 1 });
  const [expert] = elsewhere.experts;
  const known = await db.trailEntry.count({ where: { entity: 'expert', entityId: expert?.expertId ?? '' } });
  expect(known).toBe(0);
  expect(await acts(elsewhere.officer, elsewhere.round.id)).not.toContain('expert.recordConflict');
});

test('how many reviews are in stands in the cockpit, for whoever watches too', async () => {
  for (const actor of [officer, observer]) {
    const { progress } = await roundCockpit({ roundId: round.id }, at(actor));
    expect(progress).toMatchObject([{ id: stageId, status: 'SCORING', places: 4, assigned: 4, submitted: 0 }]);
  }
});
