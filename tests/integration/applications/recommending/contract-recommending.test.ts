import { expect } from 'vitest';
import { notRecommend } from '@/lib/applications/recommending/not-recommend';
import { passUpApplications } from '@/lib/applications/recommending/pass-up-applications';
import { rankApplications } from '@/lib/applications/recommending/rank-applications';
import { writeOpinion } from '@/lib/applications/recommending/write-opinion';
import { db } from '@/lib/db/client';
import { testNow } from '@/tests/factories/people';
import { doorContract, never } from '@/tests/support/door-contract';
import { atStreet, levels, twoLevels } from './levels';

const place = await levels();
/** Where each attempt that is done takes none of another's quota. */
const [street] = twoLevels.levels;
const open = await levels({ ...twoLevels, levels: street === undefined ? [] : [{ ...street, quota: null }] });
const by = open.officers.street;
const cityId = open.city.id;
const office = { roundId: open.round.id, regionId: open.street.id };
const full = { roundId: place.round.id, regionId: place.street.id };
const beforeClosing = new Date(testNow.getTime() - 2 * 86_400_000);
const forbidden = never('whoever sees an office’s part decides there');
const version = never('what is decided waits there: its state tells two apart');

const recommendation = async (status: 'WAITING' | 'RECOMMENDED' = 'WAITING') => {
  const { id: applicationId } = await atStreet(open);
  const said = await db.recommendation.update({
    where: { applicationId_regionId: { applicationId, regionId: open.street.id } },
    data: { status },
  });
  return { applicationId, regionId: open.street.id, version: said.version };
};

doorContract(writeOpinion, {
  fresh: async () => ({ by, input: { ...(await recommendation()), opinion: '居民需要' } }),
  result: { opinion: '居民需要' },
  trail: ({ input: { applicationId } }) => ({ entityId: applicationId, cityId }),
  forbidden,
  refused: {
    'applications.problems.recommended': async ({ input }) => ({
      input: { ...input, ...(await recommendation('RECOMMENDED')) },
    }),
  },
  invalid: { applicationId: '', regionId: '', version: 'x', opinion: ' ' },
  again: 'conflict',
});

doorContract(rankApplications, {
  fresh: async () => {
    const { id } = await atStreet(open);
    return {
      by,
      input: { ...office, ranks: { [id]: `${200 + Math.floor(Math.random() * 700)}` } as Record<string, string> },
    };
  },
  result: { count: expect.any(Number) as number },
  trail: () => ({ entity: 'round', entityId: open.round.id, cityId }),
  forbidden,
  refused: {
    'applications.problems.rankTwice': async ({ input }) => {
      const { id } = await atStreet(open, { rank: 7 });
      await db.recommendation.updateMany({ where: { applicationId: id }, data: { status: 'RECOMMENDED' } });
      const twice = (await atStreet(open)).id;
      return { input: { ...input, ranks: { [twice]: '7' } }, field: `ranks.${twice}` };
    },
    'kernel.problems.stateMoved': async ({ input }) => ({
      input: { ...input, ranks: { [(await recommendation('RECOMMENDED')).applicationId]: '8' } },
      kind: 'conflict',
    }),
  },
  invalid: { roundId: '', regionId: '', ranks: 'first' },
  version: never('the order is put as a whole, in turn; what waits no longer is told'),
  again: 'done',
  race: never('both put the same order, and each is told of'),
});

/** Nothing else is in order at the office meanwhile: what is in order is what passes. */
async function ranked() {
  await db.recommendation.updateMany({
    where: { regionId: open.street.id, status: 'WAITING' },
    data: { rank: null },
  });
  return (await atStreet(open, { rank: 1, opinion: '同意' })).id;
}

doorContract(passUpApplications, {
  fresh: async () => ({ by, input: { ...office, applicationIds: [await ranked()], insteadReason: '' } }),
  result: { count: 1 },
  trail: ({ input: { applicationIds } }) => [
    { entity: 'round', entityId: open.round.id, cityId },
    { entityId: applicationIds[0] ?? '', cityId, from: 'RECOMMENDING', to: 'SUBMITTED' },
  ],
  forbidden,
  refused: {
    'applications.problems.noneRanked': async () => ({
      input: { ...full, applicationIds: [], insteadReason: '' },
      by: place.officers.street,
    }),
    'applications.problems.recommendingEarly': () => ({ now: beforeClosing }),
    'applications.problems.insteadUnsaid': () => ({ by: open.officers.district, field: 'insteadReason' }),
    'kernel.problems.stateMoved': async ({ input }) => ({
      input: { ...input, applicationIds: [(await atStreet(open)).id] },
      kind: 'conflict',
    }),
    'applications.problems.opinionMissing': async () => {
      const { id } = await atStreet(place, { rank: 1 });
      return { input: { ...full, applicationIds: [id], insteadReason: '' }, by: place.officers.street };
    },
  },
  invalid: { roundId: '', regionId: '', applicationIds: {}, insteadReason: '长'.repeat(501) },
  version,
  again: 'refused',
});

doorContract(notRecommend, {
  fresh: async () => ({
    by,
    input: { ...office, applicationIds: [(await atStreet(open)).id], reason: '名额已满', insteadReason: '' },
  }),
  result: { count: 1 },
  trail: ({ input: { applicationIds } }) => [
    { entity: 'round', entityId: open.round.id, cityId },
    { entityId: applicationIds[0] ?? '', cityId, from: 'RECOMMENDING', to: 'NOT_RECOMMENDED' },
  ],
  forbidden,
  refused: {
    'applications.problems.noneChosen': ({ input }) => ({ input: { ...input, applicationIds: [] } }),
    'applications.problems.recommendingEarly': () => ({ now: beforeClosing }),
    'applications.problems.insteadUnsaid': () => ({ by: open.officers.city, field: 'insteadReason' }),
    'kernel.problems.stateMoved': async ({ input }) => ({
      input: { ...input, applicationIds: [(await recommendation('RECOMMENDED')).applicationId] },
      kind: 'conflict',
    }),
  },
  invalid: { roundId: '', regionId: '', applicationIds: {}, reason: ' ', insteadReason: '长'.repeat(501) },
  version,
  again: 'conflict',
});
