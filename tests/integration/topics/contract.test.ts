import { createTopic } from '@/lib/topics/create-topic';
import { publishTopics } from '@/lib/topics/publish-topics';
import { removeTopic } from '@/lib/topics/remove-topic';
import { setTopicDemands } from '@/lib/topics/set-topic-demands';
import { updateTopic } from '@/lib/topics/update-topic';
import { createDemand, createDemandCallRow } from '@/tests/factories/demands';
import { createRound } from '@/tests/factories/rounds';
import { createTopicRow } from '@/tests/factories/topics';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract } from '@/tests/support/door-contract';

const place = await contractPlace();
const { officer: by, observer } = place;
const cityId = place.city.id;
const call = await createDemandCallRow({ region: place.city });
const facts = { title: '高龄独居老人助餐', indicative: '60,000' };
const badFacts = { title: ' ', indicative: '-1', description: '长'.repeat(2_001), categoryId: 'a/b', version: 'x' };

const draft = () => createRound({ region: place.district, status: 'DRAFT' });
const demand = (status: 'PUBLISHED' | 'BUNDLED' = 'PUBLISHED') => createDemand({ call, region: place.street, status });

async function withTopic(options: { publishedAt?: Date | null; demandIds?: string[]; indicativeFen?: bigint } = {}) {
  const round = await draft();
  const { id: topicId, version } = await createTopicRow({ round, publishedAt: null, ...options });
  return { by, round, input: { topicId, version } };
}
/** A guide that is out: its topics stand. */
const published = async () => (await withTopic({ publishedAt: new Date('2026-03-01T02:00:00Z') })).input;
const ofTopic = ({ input }: { input: { topicId: string } }) => ({ entityId: input.topicId, cityId });
const forbidden = () => observer;

doorContract(createTopic, {
  fresh: async () => {
    const { id: roundId, version } = await draft();
    return { by, input: { roundId, version, ...facts } };
  },
  result: { number: 1, indicativeFen: 6_000_000n },
  trail: (_, { id }) => ({ entityId: id, cityId }),
  forbidden,
  refused: {
    'topics.problems.roundFrozen': async ({ input }) => {
      const { id: roundId, version } = await createRound({ region: place.district });
      return { input: { ...input, roundId, version } };
    },
    'topics.problems.guideOut': async ({ input }) => {
      const { id: roundId, version } = await draft();
      await createTopicRow({ round: { id: roundId, cityId } });
      return { input: { ...input, roundId, version } };
    },
    'topics.problems.categoryUnknown': ({ input }) => ({
      input: { ...input, categoryId: 'another' },
      field: 'categoryId',
    }),
  },
  invalid: badFacts,
  again: 'conflict',
});

doorContract(updateTopic, {
  fresh: async () => {
    const fresh = await withTopic();
    return { ...fresh, input: { ...fresh.input, ...facts, title: '改名' } };
  },
  result: { title: '改名' },
  trail: ofTopic,
  forbidden,
  refused: {
    'topics.problems.guideOut': async ({ input }) => ({ input: { ...input, ...(await published()) } }),
    'topics.problems.categoryUnknown': ({ input }) => ({
      input: { ...input, categoryId: 'another' },
      field: 'categoryId',
    }),
  },
  invalid: badFacts,
  again: 'conflict',
});

doorContract(setTopicDemands, {
  fresh: async () => {
    const fresh = await withTopic();
    return { ...fresh, input: { ...fresh.input, demandIds: [(await demand()).id] } };
  },
  result: { left: [] },
  trail: ofTopic,
  forbidden,
  refused: {
    'topics.problems.guideOut': async ({ input }) => ({ input: { ...input, ...(await published()) } }),
    'topics.problems.demandElsewhere': ({ input }) => ({
      input: { ...input, demandIds: ['gone'] },
      field: 'demandIds',
    }),
    'topics.problems.demandTaken': async ({ input }) => ({
      input: { ...input, demandIds: [(await demand('BUNDLED')).id] },
      field: 'demandIds',
    }),
  },
  invalid: { demandIds: ['a/b'], version: 'x' },
  again: 'conflict',
});

doorContract(removeTopic, {
  fresh: () => withTopic(),
  result: {},
  trail: ofTopic,
  forbidden,
  refused: {
    'topics.problems.guideOut': async () => ({ input: await published() }),
  },
  invalid: { topicId: '', version: 'x' },
  again: 'not-found',
});

doorContract(publishTopics, {
  fresh: async () => {
    const { round } = await withTopic({ demandIds: [(await demand('BUNDLED')).id] });
    return { by, input: { roundId: round.id, version: round.version } };
  },
  result: {},
  trail: ({ input }) => ({ entityId: input.roundId, cityId }),
  forbidden,
  refused: {
    'topics.problems.noTopics': async () => {
      const { id: roundId, version } = await draft();
      return { input: { roundId, version } };
    },
    'topics.problems.noDemands': async () => {
      const { round } = await withTopic();
      return { input: { roundId: round.id, version: round.version } };
    },
    'topics.problems.noBudget': async () => {
      const { round } = await withTopic({ indicativeFen: 0n });
      return { input: { roundId: round.id, version: round.version } };
    },
  },
  invalid: { roundId: '', version: 'x' },
  again: 'refused',
});
