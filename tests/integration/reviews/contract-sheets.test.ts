import { db } from '@/lib/db/client';
import { removeAssignment } from '@/lib/reviews/remove-assignment';
import { declareNoConflict } from '@/lib/reviews/scoring/declare-no-conflict';
import { declineAssignments } from '@/lib/reviews/scoring/decline-assignments';
import { recuse } from '@/lib/reviews/scoring/recuse';
import { reopenScoreSheet } from '@/lib/reviews/scoring/reopen-score-sheet';
import { saveScores } from '@/lib/reviews/scoring/save-scores';
import { submitScoreSheet } from '@/lib/reviews/scoring/submit-score-sheet';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation } from '@/tests/factories/organisations';
import { testNow } from '@/tests/factories/people';
import { createAssignment, createReviewWorld, openTestStage } from '@/tests/factories/reviews';
import { asOne, doorContract, never } from '@/tests/support/door-contract';

const world = await createReviewWorld({ applications: 1, experts: 2 });
await openTestStage(world, world.stageId);
const cityId = world.round.cityId;
const [expert] = world.experts;
if (expert === undefined) throw new Error('the world is too small');
const comment = '需求依据充分,方案可以落地,建议补充风险应对办法和志愿者培训安排。';
const bad = { assignmentId: '', version: 'x' };

/** A sheet of the expert on an application of its own. */
async function sheet(status: 'INVITED' | 'ACCEPTED' = 'ACCEPTED', total?: string) {
  const organisation = await createOrganisation(world.district);
  const application = await createApplication({ round: world.round, organisation, status: 'IN_REVIEW' });
  await db.stageEntry.create({ data: { stageId: world.stageId, applicationId: application.id } });
  const { id: assignmentId, version } = await createAssignment({
    stageId: world.stageId,
    applicationId: application.id,
    expert: expert as NonNullable<typeof expert>,
    ...(total === undefined ? { status } : { total }),
  });
  return { by: expert as NonNullable<typeof expert>, organisation, input: { assignmentId, version } };
}
type Sheet = { input: { assignmentId: string } };
const move = (from: string, to: string) => (fresh: Sheet) => ({ ...ofSheet(fresh), from, to });
const ofSheet = ({ input }: Sheet) => ({ entityId: input.assignmentId, cityId });
const byOfficer = () => world.officer;
const points = (...typed: string[]) =>
  typed.map((each, index) => ({ criterionId: world.criteria[index]?.id ?? '', points: each, version: 0 }));
const scoring = (fresh: Awaited<ReturnType<typeof sheet>>) => ({
  ...fresh,
  input: { ...fresh.input, scores: points('50', '30'), comment },
});
/** Saved as it is filled in: the comment has a version of its own, as each score has. */
const filling = ({ input: { assignmentId, scores }, ...fresh }: ReturnType<typeof scoring>) => ({
  ...fresh,
  input: { assignmentId, scores, comment, commentVersion: 0 },
});
/** Somebody who belongs to whoever applies; over a conflict on record there is nothing they could be refused. */
const joins = ({ personId }: { personId: string }, organisationId: string) =>
  db.organisationMember.create({ data: { organisationId, personId, roles: ['EDITOR'], joinedAt: testNow } });
async function barred() {
  const { by, input, organisation } = scoring(await sheet());
  await joins(by, organisation.id);
  return { by, input, organisation };
}

doorContract(declineAssignments, {
  fresh: async () => {
    const { input, ...fresh } = await sheet('INVITED');
    return { ...fresh, input: { assignmentIds: [input.assignmentId], cause: 'NO_TIME' as const, note: '出差。' } };
  },
  result: {},
  trail: ({ input }) => ({ entityId: input.assignmentIds[0] ?? '', cityId, from: 'INVITED', to: 'REMOVED' }),
  forbidden: byOfficer,
  refused: {
    'kernel.problems.stateMoved': async ({ input }) => ({
      input: { ...input, assignmentIds: [(await sheet('ACCEPTED', '80.00')).input.assignmentId] },
      kind: 'conflict',
    }),
  },
  invalid: { assignmentIds: [], cause: 'CONFLICT', note: '长'.repeat(501) },
  version: never('whoever declines has only that one answer left'),
  again: 'not-found',
});

doorContract(declareNoConflict, {
  fresh: async () => {
    const { input, ...fresh } = await sheet('INVITED');
    return { ...fresh, input: { assignmentIds: [input.assignmentId] } };
  },
  result: {},
  trail: ({ input }) => ({ entityId: input.assignmentIds[0] ?? '', cityId, from: 'INVITED', to: 'ACCEPTED' }),
  forbidden: byOfficer,
  refused: {
    'reviews.problems.conflictOfInterest': async () => {
      const { by, input, organisation } = await sheet('INVITED');
      await joins(by, organisation.id);
      return { by, input: { assignmentIds: [input.assignmentId] } };
    },
  },
  invalid: { assignmentIds: [] },
  version: never('only what is still to be declared is declared: its state tells two apart'),
  again: 'conflict',
});

doorContract(saveScores, {
  fresh: async () => filling(scoring(await sheet())),
  result: {},
  trail: ofSheet,
  forbidden: byOfficer,
  refused: {
    'reviews.problems.declareFirst': async () => filling(scoring(await sheet('INVITED'))),
    'reviews.problems.conflictOfInterest': async () => filling(await barred()),
    'reviews.problems.pointsFormat': async ({ input }) => ({
      input: { ...input, scores: points('many') },
      field: 'scores.0.points',
    }),
  },
  invalid: {
    assignmentId: '',
    scores: 'all',
    comment: '长'.repeat(2_001),
    commentVersion: 'x',
  },
  again: 'done',
  race: asOne('the same points twice are one score: who comes second finds nothing to change'),
});

doorContract(submitScoreSheet, {
  fresh: async () => scoring(await sheet()),
  result: { status: 'SUBMITTED' },
  trail: move('ACCEPTED', 'SUBMITTED'),
  forbidden: byOfficer,
  refused: {
    'reviews.problems.conflictOfInterest': barred,
    'reviews.problems.pointsFormat': ({ input }) => ({
      input: { ...input, scores: points('many', '30') },
      field: 'scores.0.points',
    }),
    'reviews.problems.notScored': ({ input }) => ({
      input: { ...input, scores: points('50') },
      field: 'scores.1.points',
    }),
  },
  invalid: { ...bad, scores: 'all' },
  again: 'conflict',
});

doorContract(reopenScoreSheet, {
  fresh: async () => {
    const fresh = await sheet('ACCEPTED', '80');
    return { ...fresh, by: world.officer, input: { ...fresh.input, reason: '笔误' } };
  },
  result: { status: 'ACCEPTED' },
  trail: move('SUBMITTED', 'ACCEPTED'),
  forbidden: () => expert,
  refused: {
    'kernel.problems.stateMoved': async ({ input }) => ({
      input: { ...input, ...(await sheet()).input },
      kind: 'conflict',
    }),
  },
  invalid: { ...bad, reason: ' ' },
  again: 'conflict',
});

doorContract(recuse, {
  fresh: async () => {
    const fresh = await sheet();
    return { ...fresh, input: { ...fresh.input, kind: 'EMPLOYMENT' as const, note: '曾任职' } };
  },
  result: { status: 'RECUSED' },
  trail: move('ACCEPTED', 'RECUSED'),
  forbidden: () => world.observer,
  refused: {
    'kernel.problems.stateMoved': async ({ input }) => {
      const removed = await sheet('INVITED');
      await db.reviewAssignment.update({ where: { id: removed.input.assignmentId }, data: { status: 'REMOVED' } });
      return { by: world.officer, input: { ...input, ...removed.input }, kind: 'conflict' };
    },
  },
  invalid: { ...bad, kind: 'MOOD', note: '长'.repeat(501) },
  again: 'not-found',
});

doorContract(removeAssignment, {
  fresh: async () => {
    const { input } = await sheet('INVITED');
    return { by: world.officer, input };
  },
  result: { status: 'REMOVED' },
  trail: move('INVITED', 'REMOVED'),
  forbidden: () => expert,
  refused: {
    'kernel.problems.stateMoved': async () => ({ input: (await sheet('ACCEPTED', '80')).input, kind: 'conflict' }),
  },
  invalid: bad,
  again: 'conflict',
});
