import { db } from '@/lib/db/client';
import { assignmentInputs } from '@/lib/reviews/assigning/assignment-inputs';
import { proposeAssignment } from '@/lib/reviews/assigning/assignment-job';
import { addReading } from '@/lib/reviews/proposals/add-reading';
import { applyProposal } from '@/lib/reviews/proposals/apply-proposal';
import { discardProposal } from '@/lib/reviews/proposals/discard-proposal';
import { recordProposal } from '@/lib/reviews/proposals/record-proposal';
import { removeReading } from '@/lib/reviews/proposals/remove-reading';
import { at, testNow } from '@/tests/factories/people';
import { createConflict, createReviewWorld, openTestStage } from '@/tests/factories/reviews';
import { doorContract, never } from '@/tests/support/door-contract';

async function world(isOpen = true) {
  const here = await createReviewWorld({ applications: 1, experts: 2, reviewsPerEntry: 1, cutCount: null });
  if (isOpen) await openTestStage(here, here.stageId);
  const [one, other] = here.experts;
  const [application] = here.applications;
  if (!one || !other || !application) throw new Error('the world is too small');
  return { ...here, by: here.officer, one, other, application };
}

async function proposed() {
  const here = await world();
  const { id: proposalId, version } = await proposeAssignment({ stageId: here.stageId }, at(here.officer));
  const { expertId } = await db.proposedReading.findFirstOrThrow({ where: { proposalId } });
  const free = here.one.expertId === expertId ? here.other : here.one;
  return { ...here, expertId, free, input: { proposalId, version } };
}

type World = Awaited<ReturnType<typeof world>>;
const forbidden = ({ observer }: Pick<World, 'observer'>) => observer;
const ofStage = ({ stageId, round }: Pick<World, 'stageId' | 'round'>) => ({
  entity: 'stage',
  entityId: stageId,
  cityId: round.cityId,
});

/** A result computed from what the stage rests on now. */
async function computed(isOpen = true) {
  const here = await world(isOpen);
  const stage = await db.reviewStage.findUniqueOrThrow({ where: { id: here.stageId } });
  const { print } = await assignmentInputs(db, stage, testNow);
  const readings = [{ applicationId: here.application.id, expertId: here.one.expertId }];
  const outcome = { gap: null, price: null, causes: [] };
  return { ...here, input: { stageId: here.stageId, print, seed: here.stageId, readings, outcome } };
}

doorContract(recordProposal, {
  fresh: computed,
  result: { proposed: 1, missing: 0, status: 'PROPOSED' },
  trail: ofStage,
  forbidden,
  refused: {
    'reviews.problems.stageNotScoring': async () => {
      const { by, input } = await computed(false);
      return { by, input };
    },
    'reviews.problems.assignmentOutdated': ({ input }) => ({ input: { ...input, print: 'another' }, kind: 'conflict' }),
  },
  invalid: { stageId: '', print: 7, readings: 'all', 'readings.0.expertId': 'a/b' },
  version: never('the print of everything it was computed from says more'),
  again: 'done',
  race: never('each has a result of its own; the earlier gives way'),
});

doorContract(applyProposal, {
  fresh: proposed,
  result: { assigned: 1, missing: 0, status: 'APPLIED' },
  trail: ofStage,
  forbidden,
  refused: {
    'reviews.problems.proposalFaults': async () => {
      const { by, input, expertId, application } = await proposed();
      await createConflict({ expertId }, application.organisationId);
      return { by, input };
    },
    'reviews.problems.quotasUnmet': async () => {
      const here = await world();
      const kindQuotas = [{ kinds: ['FINANCE'], least: 1 }];
      await db.reviewStage.update({ where: { id: here.stageId }, data: { kindQuotas } });
      const { id: proposalId, version } = await proposeAssignment({ stageId: here.stageId }, at(here.officer));
      return { by: here.by, input: { proposalId, version }, field: 'reason' };
    },
    'reviews.problems.stageNotScoring': async () => {
      const { by, input, stageId } = await proposed();
      await db.reviewStage.update({ where: { id: stageId }, data: { status: 'CLOSED' } });
      return { by, input };
    },
  },
  invalid: { proposalId: '' },
  again: 'conflict',
});

doorContract(discardProposal, {
  fresh: proposed,
  result: { status: 'DISCARDED' },
  trail: ofStage,
  forbidden,
  refused: {},
  invalid: { proposalId: '' },
  again: 'conflict',
});

const adding = async () => {
  const { input, ...here } = await proposed();
  return { ...here, input: { ...input, applicationId: here.application.id, expertId: here.free.expertId } };
};

doorContract(addReading, {
  fresh: adding,
  result: { status: 'PROPOSED' },
  trail: ofStage,
  forbidden,
  refused: {
    'reviews.problems.conflictOfInterest': async () => {
      const { by, input, free, application } = await adding();
      await createConflict(free, application.organisationId);
      return { by, input, field: 'expertId' };
    },
    'reviews.problems.notInStage': ({ input }) => ({ input: { ...input, applicationId: 'gone' }, field: 'expertId' }),
    'reviews.problems.notOnPanel': ({ input }) => ({ input: { ...input, expertId: 'nobody' }, field: 'expertId' }),
    'reviews.problems.alreadyAssigned': async () => {
      const { by, input, expertId } = await adding();
      return { by, input: { ...input, expertId }, field: 'expertId' };
    },
    'reviews.problems.keptApart': async () => {
      const { by, input, stageId, experts } = await adding();
      const [firstId = '', secondId = ''] = experts.map((each) => each.expertId).sort();
      const addedById = by.personId ?? '';
      await db.apartPair.create({ data: { stageId, firstId, secondId, note: '', addedAt: testNow, addedById } });
      return { by, input, field: 'expertId' };
    },
    'reviews.problems.capacityFull': async () => {
      const { by, input, stageId } = await adding();
      await db.panelMember.updateMany({ where: { stageId }, data: { capacity: 0 } });
      return { by, input, field: 'expertId' };
    },
    'reviews.problems.outsideGroup': async () => {
      const { by, input, stageId } = await adding();
      await db.panelMember.updateMany({ where: { stageId }, data: { groupCode: 'ELSEWHERE' } });
      return { by, input, field: 'expertId' };
    },
  },
  invalid: { proposalId: '', applicationId: 'a/b', expertId: 'a/b' },
  again: 'conflict',
});

doorContract(removeReading, {
  fresh: async () => {
    const { input, ...here } = await proposed();
    return { ...here, input: { ...input, applicationId: here.application.id, expertId: here.expertId } };
  },
  result: { status: 'PROPOSED' },
  trail: ofStage,
  forbidden,
  refused: {},
  invalid: { proposalId: '', applicationId: 'a/b', expertId: 'a/b' },
  again: 'conflict',
});
