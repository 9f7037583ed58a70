import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { assignReviewer } from '@/lib/reviews/assign-reviewer';
import { proposeAssignment } from '@/lib/reviews/assigning/assignment-job';
import { keepApart } from '@/lib/reviews/panel/keep-apart';
import { addReading } from '@/lib/reviews/proposals/add-reading';
import { applyProposal } from '@/lib/reviews/proposals/apply-proposal';
import { proposalDetail } from '@/lib/reviews/proposals/proposal-detail';
import { proposedEntry } from '@/lib/reviews/proposals/proposed-entry';
import { removeReading } from '@/lib/reviews/proposals/remove-reading';
import { stageDetail } from '@/lib/reviews/stages/stage-detail';
import { stageEntry } from '@/lib/reviews/stages/stage-entry';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createReviewWorld, openTestStage } from '@/tests/factories/reviews';

async function opened(
  size: Parameters<typeof createReviewWorld>[0],
  rules: { kindQuotas?: object[]; apartSameEmployer?: boolean; chanceCapBp?: number } = {},
) {
  const world = await createReviewWorld(size);
  await db.reviewStage.update({ where: { id: world.stageId }, data: rules });
  await openTestStage(world, world.stageId);
  const address = { roundId: world.round.id, stageId: world.stageId };
  const read = () => proposalDetail(address, at(world.officer));
  const propose = () => proposeAssignment({ stageId: world.stageId }, at(world.officer));
  return { ...world, address, read, propose };
}

const finance = { kinds: ['FINANCE'], least: 1 };

test('each application has its finance expert, or it is said why it has none', async () => {
  const world = await opened({ applications: 3, experts: 4, reviewsPerEntry: 2 }, { kindQuotas: [finance] });
  const [first] = world.experts;
  if (!first) throw new Error('small world');
  await db.expert.update({ where: { id: first.expertId }, data: { kind: 'FINANCE' } });
  await world.propose();
  const { proposal } = await world.read();
  expect(proposal?.entries.map(({ readers }) => readers.filter(({ kind }) => kind === 'FINANCE').length)).toEqual([
    1, 1, 1,
  ]);
  expect(proposal).toMatchObject({ missing: 0, unmet: 0, faults: 0, readings: 6, outcome: { gap: null, causes: [] } });
  expect(proposal?.loads.map(({ proposed }) => proposed).toSorted()).toEqual([1, 1, 1, 3]);
  await db.panelMember.updateMany({ where: { expertId: first.expertId }, data: { capacity: 2 } });
  const again = await world.propose();
  const short = await world.read();
  expect(short.proposal).toMatchObject({
    missing: 0,
    unmet: 1,
    outcome: { causes: [{ code: 'ROOM', kinds: ['FINANCE'], count: 3, needed: 3, able: 2, experts: ['专家1'] }] },
  });
  const input = { proposalId: again.id, version: again.version };
  await applyProposal({ ...input, reason: '财务专家一名请假。' }, at(world.officer));
  expect(await db.reviewAssignment.count({ where: { stageId: world.stageId, status: 'INVITED' } })).toBe(6);
});

test('colleagues and whoever the office names are kept apart, by machine and by hand', async () => {
  const world = await opened({ applications: 2, experts: 4, reviewsPerEntry: 2 });
  const [one, other, third] = world.experts;
  const [application] = world.applications;
  if (!one || !other || !third || !application) throw new Error('small world');
  const pair = { stageId: world.stageId, firstId: other.expertId, secondId: one.expertId, note: '' };
  await keepApart(pair, at(world.officer));
  await world.propose();
  const { proposal } = await world.read();
  const both = [one.expertId, other.expertId];
  const together = proposal?.entries.filter(({ readers }) =>
    both.every((id) => readers.some((one) => one.expertId === id)),
  );
  expect(together).toEqual([]);
  const given = { stageId: world.stageId, applicationId: application.id };
  await assignReviewer({ ...given, expertId: one.expertId }, at(world.officer));
  await expect(assignReviewer({ ...given, expertId: other.expertId }, at(world.officer))).rejects.toMatchObject({
    problems: [{ code: 'reviews.problems.keptApart' }],
  });
  const { choices } = await stageEntry({ ...world.address, applicationId: application.id }, at(world.officer));
  expect(choices.map(({ expertId }) => expertId)).not.toContain(other.expertId);
  // All four work for one school: nobody is left to read beside the first.
  await db.reviewStage.update({ where: { id: world.stageId }, data: { apartSameEmployer: true } });
  await expect(assignReviewer({ ...given, expertId: third.expertId }, at(world.officer))).rejects.toMatchObject({
    problems: [{ code: 'reviews.problems.keptApart' }],
  });
  await world.propose();
  const { proposal: short } = await world.read();
  expect(short?.outcome.causes.map(({ code }) => code)).toContain('APART');
});

test('what is drawn keeps to the cap, says its price and its seed', async () => {
  const world = await opened({ applications: 4, experts: 4, reviewsPerEntry: 2 }, { chanceCapBp: 6000 });
  await world.propose();
  const { proposal } = await world.read();
  expect(proposal?.seed).toMatch(/^[0-9a-f]{32}$/);
  expect(proposal?.outcome.price).toMatchObject({ readings: 8, matchedWithout: 8 });
  expect(proposal?.outcome.price?.mostChance).toBeLessThanOrEqual(0.6 + 1e-9);
  expect(proposal).toMatchObject({ missing: 0, readings: 8 });
});

test('single places are changed by hand before it is applied', async () => {
  const world = await opened({ applications: 1, experts: 2, reviewsPerEntry: 1 });
  const { id: proposalId, version } = await world.propose();
  const [application] = world.applications;
  const applicationId = application?.id ?? '';
  const { expertId } = await db.proposedReading.findFirstOrThrow({ where: { proposalId } });
  const moved = await removeReading({ proposalId, version, applicationId, expertId }, at(world.officer));
  const entry = await proposedEntry({ ...world.address, applicationId }, at(world.officer));
  expect(entry).toMatchObject({ lacking: { missing: 1 }, readers: [] });
  const [free] = entry.choices.filter((choice) => choice.expertId !== expertId);
  const added = { proposalId, version: moved.version, applicationId, expertId: free?.expertId ?? '' };
  const last = await addReading(added, at(world.officer));
  await applyProposal({ proposalId, version: last.version }, at(world.officer));
  expect(await db.reviewAssignment.findMany({ where: { stageId: world.stageId } })).toMatchObject([
    { expertId: free?.expertId, automatic: false },
  ]);
});

test('nobody but whoever runs the round reads what is proposed', async () => {
  const world = await opened({ applications: 1, experts: 2, reviewsPerEntry: 1 });
  await world.propose();
  const applicationId = world.applications[0]?.id ?? '';
  const elsewhere = await actorWith('OFFICER', (await createCity('别市')).city);
  for (const other of [world.observer, elsewhere, ...world.experts]) {
    await expect(proposalDetail(world.address, at(other))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(proposedEntry({ ...world.address, applicationId }, at(other))).rejects.toMatchObject({
      kind: 'not-found',
    });
  }
  expect((await stageDetail(world.address, at(world.observer))).apart).toEqual([]);
});
