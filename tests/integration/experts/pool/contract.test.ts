import { db } from '@/lib/db/client';
import { adjustRoster } from '@/lib/experts/pool/adjust-roster';
import { exitExpert } from '@/lib/experts/pool/exit-expert';
import { recordTraining } from '@/lib/experts/pool/record-training';
import { renewExpert } from '@/lib/experts/pool/renew-expert';
import { stateAbsence } from '@/lib/experts/pool/state-absence';
import { withdrawAbsence } from '@/lib/experts/pool/withdraw-absence';
import { withdrawTraining } from '@/lib/experts/pool/withdraw-training';
import { createAssignment, createExpert, createReviewWorld, openTestStage } from '@/tests/factories/reviews';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';

const place = await contractPlace();
const by = place.officer;
const cityId = place.city.id;

async function onRoster(termTo: string | null = null) {
  const expert = await createExpert(place.city);
  const { version } = await db.expert.update({ where: { id: expert.expertId }, data: { termTo } });
  return { by, expert, input: { expertId: expert.expertId, version } };
}

doorContract(exitExpert, {
  fresh: async () => {
    const fresh = await onRoster();
    return { ...fresh, input: { ...fresh.input, cause: 'OWN_WISH' as const, reason: '来函' } };
  },
  result: { status: 'EXITED' },
  trail: ({ input }) => ({ entityId: input.expertId, cityId, from: 'ACTIVE', to: 'EXITED' }),
  forbidden: ({ expert }) => expert,
  refused: {
    'experts.problems.hasOpenReviews': async ({ input }) => {
      const world = await createReviewWorld({ applications: 1, experts: 1, reviewsPerEntry: 1, cutCount: null });
      await openTestStage(world, world.stageId);
      const [expert, application] = [world.experts[0], world.applications[0]];
      if (expert === undefined || application === undefined) throw new Error('an empty world');
      await createAssignment({ stageId: world.stageId, applicationId: application.id, expert });
      const { version } = await db.expert.findUniqueOrThrow({ where: { id: expert.expertId } });
      return { by: world.officer, input: { ...input, expertId: expert.expertId, version } };
    },
    'kernel.problems.stateMoved': async ({ input }) => {
      const gone = await onRoster();
      await db.expert.update({ where: { id: gone.input.expertId }, data: { status: 'EXITED' } });
      return { input: { ...input, ...gone.input }, kind: 'conflict' };
    },
  },
  invalid: { cause: 'BORED', reason: ' ', version: 'x' },
  again: 'conflict',
});

doorContract(renewExpert, {
  fresh: async () => {
    const fresh = await onRoster('2027-12-31');
    return { ...fresh, input: { ...fresh.input, termTo: '2029-12-31', reason: '考核合格' } };
  },
  result: { termTo: '2029-12-31' },
  trail: ({ input }) => ({ entityId: input.expertId, cityId }),
  forbidden: ({ expert }) => expert,
  refused: {
    'experts.problems.termPast': ({ input }) => ({ input: { ...input, termTo: '2001-01-01' }, field: 'termTo' }),
    'experts.problems.termShorter': ({ input }) => ({ input: { ...input, termTo: '2027-12-30' }, field: 'termTo' }),
  },
  invalid: { termTo: '2029-02-30', reason: '长'.repeat(501), version: 'x' },
  again: 'conflict',
});

doorContract(adjustRoster, {
  fresh: async () => {
    const { expert, input } = await onRoster('2027-12-31');
    const line = { ...input, verdict: 'KEEP' as 'KEEP' | 'LET_GO', cause: null, reason: '' };
    return { by, expert, input: { cityId, year: 2026, note: '年度考核', termTo: '2029-12-31', lines: [line] } };
  },
  result: { cityId },
  trail: ({ input }, { id }) => [
    { entityId: id, cityId, entity: 'rosterAdjustment' },
    { entityId: input.lines[0]?.expertId ?? '', cityId, command: 'expert.keep' },
  ],
  forbidden: never('only who keeps the roster sees it'),
  refused: {
    'experts.problems.nobodyToAdjust': ({ input }) => ({ input: { ...input, lines: [] } }),
    'kernel.problems.required why somebody leaves': ({ input }) => ({
      input: { ...input, lines: input.lines.map((line) => ({ ...line, verdict: 'LET_GO' as const })) },
      field: 'lines.0.cause',
    }),
    'kernel.problems.invalidValue another city’s expert': async ({ input }) => {
      const { expertId } = await createExpert((await createReviewWorld({ applications: 1, experts: 1 })).city);
      return {
        input: { ...input, lines: input.lines.map((line) => ({ ...line, expertId })) },
        kind: 'invalid',
        field: 'lines.0.expertId',
      };
    },
  },
  invalid: { year: '1', note: ' ', termTo: 'soon', 'lines.0.verdict': 'SHRUG', 'lines.0.version': 'x' },
  again: 'conflict',
});

doorContract(recordTraining, {
  fresh: async () => {
    const { expert, input } = await onRoster();
    return { by, expert, input: { expertId: input.expertId, title: '评审规则培训', day: '2026-01-05', hours: 4 } };
  },
  result: { hours: 4 },
  trail: ({ input }) => ({ entityId: input.expertId, cityId }),
  forbidden: ({ expert }) => expert,
  refused: {
    'experts.problems.trainingAhead': ({ input }) => ({ input: { ...input, day: '2099-01-01' }, field: 'day' }),
  },
  invalid: { title: '', day: '2026-02-30', hours: '0' },
  version: never('it is made anew; nothing was there to be seen'),
  race: never('two trainings of one day are two'),
  again: 'done',
});

doorContract(withdrawTraining, {
  fresh: async () => {
    const { expert, input } = await onRoster();
    const { id } = await db.expertTraining.create({
      data: {
        expertId: input.expertId,
        title: '培训',
        day: '2026-01-05',
        hours: 2,
        recordedAt: new Date(),
        recordedById: by.personId ?? '',
      },
    });
    return { by, expert, input: { trainingId: id } };
  },
  result: {},
  trail: ({ expert }) => ({ entityId: expert.expertId, cityId }),
  forbidden: ({ expert }) => expert,
  refused: never('what is on record may always be withdrawn once; the second time is told'),
  invalid: { trainingId: '' },
  version: never('a training is withdrawn once'),
  again: 'refused',
});

const ownOnly = { stranger: 'not-found', elsewhere: never('whoever is on a roster says their own days') } as const;

doorContract(stateAbsence, {
  fresh: async () => {
    const { expert } = await onRoster();
    return { by: expert, input: { from: '2099-01-05', to: '2099-01-09' } };
  },
  result: { from: '2099-01-05' },
  trail: ({ by: expert }) => ({ entityId: expert.expertIds[0] ?? '', cityId }),
  forbidden: never('nobody sees another’s days'),
  outsiders: ownOnly,
  refused: {
    'experts.problems.absenceTurned': ({ input }) => ({ input: { ...input, to: '2099-01-04' }, field: 'to' }),
    'experts.problems.absencePast': () => ({ input: { from: '2001-01-01', to: '2001-01-02' }, field: 'to' }),
  },
  invalid: { from: '2099-02-30', to: '' },
  version: never('it is made anew; nothing was there to be seen'),
  race: never('days given twice are the same days'),
  again: 'done',
});

doorContract(withdrawAbsence, {
  fresh: async () => {
    const { expert } = await onRoster();
    const days = { personId: expert.personId, from: '2099-01-05', to: '2099-01-09', statedAt: new Date() };
    const { id } = await db.expertAbsence.create({ data: days });
    return { by: expert, input: { absenceId: id } };
  },
  result: {},
  trail: ({ by: expert }) => ({ entityId: expert.expertIds[0] ?? '', cityId }),
  forbidden: never('nobody sees another’s days'),
  refused: never('days may always be withdrawn once; the second time is told'),
  invalid: { absenceId: '' },
  version: never('days are withdrawn once'),
  again: 'refused',
});
