import { db } from '@/lib/db/client';
import { assignReviewer } from '@/lib/reviews/assign-reviewer';
import { startAutomaticAssignment } from '@/lib/reviews/assigning/start-automatic-assignment';
import { setPanel } from '@/lib/reviews/set-panel';
import { closeStage } from '@/lib/reviews/stages/close-stage';
import { openStage } from '@/lib/reviews/stages/open-stage';
import {
  createAssignment,
  createConflict,
  createExpert,
  createReviewWorld,
  openTestStage,
} from '@/tests/factories/reviews';
import { scoreAll } from '@/tests/integration/reviews/stages-scene';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';

const small = { applications: 1, experts: 2, reviewsPerEntry: 1, cutCount: null };
type World = Awaited<ReturnType<typeof world>>;

async function world(state: 'PLANNED' | 'SCORING' | 'CLOSED' = 'SCORING') {
  const here = await createReviewWorld(small);
  if (state !== 'PLANNED') await openTestStage(here, here.stageId);
  if (state === 'CLOSED') await db.reviewStage.update({ where: { id: here.stageId }, data: { status: 'CLOSED' } });
  const { version } = await db.reviewStage.findUniqueOrThrow({ where: { id: here.stageId } });
  const [expert] = here.experts;
  const [application] = here.applications;
  if (!expert || !application) throw new Error('the world is too small');
  return { ...here, by: here.officer, expert, application, input: { stageId: here.stageId, version } };
}
const forbidden = ({ observer }: Pick<World, 'observer'>) => observer;
const ofStage = ({ stageId, round }: Pick<World, 'stageId' | 'round'>) => ({
  entity: 'stage',
  entityId: stageId,
  cityId: round.cityId,
});

const ofRound = ({ round: { id, cityId } }: Pick<World, 'round'>) => ({ entityId: id, cityId });

doorContract(setPanel, {
  fresh: async () => {
    const here = await world('PLANNED');
    return { ...here, input: { ...here.input, members: [{ expertId: here.expert.expertId, capacity: 5 }] } };
  },
  result: { panel: [{ capacity: 5 }] },
  trail: ofStage,
  forbidden,
  refused: {
    'reviews.problems.stageClosed': async ({ input }) => {
      const closed = await world('CLOSED');
      return { by: closed.by, input: { ...input, ...closed.input } };
    },
    'reviews.problems.panelTwice': ({ input }) => ({
      input: { ...input, members: [...input.members, ...input.members] },
    }),
    'reviews.problems.notOnRoster': async ({ input }) => {
      const { expertId } = await createExpert((await contractPlace()).city);
      return { input: { ...input, members: [{ expertId, capacity: 5 }] } };
    },
    'reviews.problems.panelHasWork': async ({ input }) => {
      const busy = await world();
      await createAssignment({ stageId: busy.stageId, applicationId: busy.application.id, expert: busy.expert });
      return { by: busy.by, input: { ...input, ...busy.input, members: [] } };
    },
  },
  invalid: { stageId: '', version: 'x', members: 'all', 'members.0.capacity': 'many' },
  again: 'conflict',
});

doorContract(openStage, {
  fresh: () => world('PLANNED'),
  result: { status: 'SCORING' },
  trail: (fresh) => [
    { ...ofStage(fresh), from: 'PLANNED', to: 'SCORING' },
    { ...ofRound(fresh), command: 'round.startReview', from: 'SCREENING', to: 'REVIEWING' },
  ],
  forbidden,
  refused: {
    'reviews.problems.dueAtPast': ({ input }) => ({ input: { ...input, dueAt: '2020-01-01T00:00' }, field: 'dueAt' }),
    'reviews.problems.panelTooSmall': async () => {
      const { by, input, stageId } = await world('PLANNED');
      await db.panelMember.deleteMany({ where: { stageId } });
      return { by, input };
    },
    'reviews.problems.nothingToReview': async () => {
      const { by, input, round } = await world('PLANNED');
      await db.application.updateMany({ where: { roundId: round.id }, data: { status: 'INELIGIBLE' } });
      return { by, input };
    },
    'reviews.problems.unscreened': async () => {
      const { by, input, round } = await world('PLANNED');
      await db.application.updateMany({ where: { roundId: round.id }, data: { status: 'SUBMITTED' } });
      return { by, input };
    },
  },
  invalid: { stageId: '', version: 'x', dueAt: 7 },
  again: 'conflict',
});

doorContract(assignReviewer, {
  fresh: async () => {
    const here = await world();
    const { stageId, application, expert } = here;
    return { ...here, input: { stageId, applicationId: application.id, expertId: expert.expertId } };
  },
  result: { status: 'INVITED' },
  trail: ({ round }, { id }) => ({ entityId: id, cityId: round.cityId, to: 'INVITED' }),
  forbidden,
  refused: {
    'reviews.problems.stageNotScoring': async () => {
      const { by, stageId, application, expert } = await world('PLANNED');
      const input = { stageId, applicationId: application.id, expertId: expert.expertId };
      return { by, input, field: 'expertId' };
    },
    'reviews.problems.notInStage': ({ input }) => ({ input: { ...input, applicationId: 'gone' }, field: 'expertId' }),
    'reviews.problems.notOnPanel': ({ input }) => ({ input: { ...input, expertId: 'nobody' }, field: 'expertId' }),
    'reviews.problems.conflictOfInterest': async () => {
      const { by, stageId, application, expert } = await world();
      await createConflict(expert, application.organisationId);
      const input = { stageId, applicationId: application.id, expertId: expert.expertId };
      return { by, input, field: 'expertId' };
    },
  },
  invalid: { stageId: '', applicationId: 'a/b', expertId: 'a/b' },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'refused',
});

doorContract(startAutomaticAssignment, {
  fresh: async () => {
    const here = await world();
    return { ...here, input: { stageId: here.stageId } };
  },
  result: { kind: 'stage.assignAutomatically', status: 'QUEUED' },
  trail: ofStage,
  forbidden,
  refused: {
    'reviews.problems.stageNotScoring': async () => {
      const { by, stageId } = await world('PLANNED');
      return { by, input: { stageId } };
    },
  },
  invalid: { stageId: '' },
  version: never('a job is made; what it rests on is looked at when it ends'),
  again: 'refused',
});

async function scored() {
  const here = await world();
  await scoreAll(here, here.stageId, [['80']]);
  return here;
}

doorContract(closeStage, {
  fresh: scored,
  result: { status: 'CLOSED' },
  trail: (fresh) => [
    { ...ofStage(fresh), from: 'SCORING', to: 'CLOSED' },
    { ...ofRound(fresh), command: 'round.finishReview', from: 'REVIEWING', to: 'DECIDING' },
  ],
  forbidden,
  refused: {
    'reviews.problems.unread': async () => {
      const { by, input } = await world();
      return { by, input };
    },
    'kernel.problems.stateMoved': async () => {
      const { by, input } = await world('PLANNED');
      return { by, input, kind: 'conflict' };
    },
  },
  invalid: { stageId: '', version: 'x', reason: '长'.repeat(501), tieOrder: 'best' },
  again: 'conflict',
});
