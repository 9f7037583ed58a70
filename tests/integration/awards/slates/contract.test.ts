import { adoptSlate } from '@/lib/awards/slates/adopt-slate';
import { discardSlate } from '@/lib/awards/slates/discard-slate';
import { keepSlate } from '@/lib/awards/slates/keep-slate';
import { proposeSlate } from '@/lib/awards/slates/propose-slate';
import { refuseSlate } from '@/lib/awards/slates/refuse-slate';
import { signSlate } from '@/lib/awards/slates/sign-slate';
import { db } from '@/lib/db/client';
import { releasedRound } from '@/tests/factories/awards';
import { actorWith, at } from '@/tests/factories/people';
import { doorContract, madeOnce, never } from '@/tests/support/door-contract';
import { departing, following, now, proposed, type Scene, scene, wishes } from './scene';

const forbidden = ({ district }: Pick<Scene, 'district'>) => actorWith('OBSERVER', district);
const ofSlate = ({ input, round }: { input: { slateId: string }; round: { cityId: string } }) => ({
  entityId: input.slateId,
  cityId: round.cityId,
});
const tooLong = '长'.repeat(3_001);
const bad = { slateId: '', version: 'x' };

/** Another score: the ranking is not what the slate was worked out from. */
const rescored = async ({ applications }: Pick<Scene, 'applications'>) => {
  await db.stageEntry.updateMany({ where: { applicationId: applications[0]?.id ?? '' }, data: { score: '99.00' } });
  return {};
};

doorContract(keepSlate, {
  fresh: async () => {
    const here = await scene();
    return { ...here, input: wishes(here) };
  },
  result: { number: 1, status: 'KEPT', name: '方案一' },
  trail: ({ round }, { id }) => ({ entityId: id, cityId: round.cityId, to: 'KEPT' }),
  forbidden,
  refused: {
    'awards.problems.notDeciding': async ({ input }) => {
      const { officer, round } = await releasedRound({ shortlisted: 1, awards: 1 });
      return { by: officer, input: { ...input, roundId: round.id } };
    },
    'slates.problems.conflictFloor': ({ input, rare }) => ({
      input: { ...input, floors: [{ of: `category:${rare}`, least: '2' }] },
      field: 'floors.0.least',
    }),
    'slates.problems.conflictBudget': ({ input, rare }) => ({
      input: { ...input, budget: '1000', floors: [{ of: `category:${rare}`, least: '1' }] },
      field: 'budget',
    }),
  },
  invalid: {
    roundId: '',
    name: ' ',
    budget: 'much',
    minScore: 'high',
    places: '0',
    organisationCount: 'x',
    organisationSum: 'much',
    partial: '200',
    reserveCount: '-1',
    floors: [{ of: 'nothing', least: '1' }],
  },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'done',
  race: madeOnce,
});

doorContract(adoptSlate, {
  fresh: following,
  result: { status: 'ADOPTED' },
  trail: (fresh) => ({ ...ofSlate(fresh), from: 'KEPT', to: 'ADOPTED' }),
  forbidden,
  refused: {
    'slates.problems.departs': async () => {
      const { officer, input } = await departing();
      const { departures: _, ...adopting } = input;
      return { by: officer, input: adopting };
    },
    'slates.problems.rankingChanged': rescored,
    'awards.problems.notDeciding': async ({ round }) => {
      await db.round.update({ where: { id: round.id }, data: { status: 'AWARDED' } });
      return {};
    },
  },
  invalid: { ...bad, letterReason: tooLong },
  again: 'conflict',
});

doorContract(proposeSlate, {
  fresh: departing,
  result: { status: 'PROPOSED' },
  trail: (fresh) => ({ ...ofSlate(fresh), from: 'KEPT', to: 'PROPOSED' }),
  forbidden,
  refused: {
    'slates.problems.reason': ({ input }) => ({ input: { ...input, departures: [] }, field: 'departures.0.reason' }),
    'slates.problems.followsRanking': async ({ input: { departures } }) => {
      const { officer, input } = await following();
      return { by: officer, input: { ...input, departures } };
    },
    'slates.problems.underWay': async ({ input, officer, round, rare }) => {
      const floors = [{ of: `category:${rare}`, least: '1' }];
      const other = await keepSlate(wishes({ round } as Scene, floors), at(officer, now));
      await proposeSlate({ ...input, slateId: other.id, version: other.version }, at(officer, now));
      return {};
    },
    'slates.problems.rankingChanged': rescored,
  },
  invalid: { ...bad, letterReason: '' },
  again: 'conflict',
});

doorContract(signSlate, {
  fresh: proposed,
  result: { status: 'ADOPTED' },
  trail: (fresh) => ({ ...ofSlate(fresh), from: 'PROPOSED', to: 'ADOPTED' }),
  forbidden,
  refused: {
    'slates.problems.secondPerson': ({ officer }) => ({ by: officer }),
    'slates.problems.rankingChanged': rescored,
  },
  invalid: bad,
  again: 'conflict',
});

doorContract(refuseSlate, {
  fresh: async () => {
    const here = await proposed();
    return { ...here, input: { ...here.input, note: '理由不充分。' } };
  },
  result: { status: 'REFUSED' },
  trail: (fresh) => ({ ...ofSlate(fresh), from: 'PROPOSED', to: 'REFUSED' }),
  forbidden,
  refused: never('whoever decides may, also who put it forward'),
  invalid: { ...bad, note: '' },
  again: 'conflict',
});

doorContract(discardSlate, {
  fresh: async () => {
    const { input, ...here } = await following();
    return { ...here, input: { slateId: input.slateId, version: input.version } };
  },
  result: { status: 'DISCARDED' },
  trail: (fresh) => ({ ...ofSlate(fresh), from: 'KEPT', to: 'DISCARDED' }),
  forbidden,
  refused: never('whatever is only kept can be put aside'),
  invalid: bad,
  again: 'conflict',
});
