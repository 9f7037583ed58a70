import { expect, test } from 'vitest';
import { demandList } from '@/lib/demands/demand-list';
import { officeDemands } from '@/lib/demands/read-demand-list';
import type { Actor } from '@/lib/kernel/actor';
import { readAsked } from '@/lib/lists/asked';
import { setTopicDemands } from '@/lib/topics/set-topic-demands';
import { demandsOfTopic, topicsToFilterBy } from '@/lib/topics/topic-filter';
import { createDemand, createDemandCallRow } from '@/tests/factories/demands';
import { actorWith, at, createCity, plainActor, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { createTopicRow } from '@/tests/factories/topics';

test('a topic narrows the office’s list to its demands; another city sees neither', async () => {
  const [here, elsewhere] = [await createCity('甲市'), await createCity('乙市')];
  const officer = await actorWith('OFFICER', here.district);
  const stranger = await actorWith('OFFICER', elsewhere.city);
  const call = await createDemandCallRow({ region: here.city });
  const demand = await createDemand({ call, region: here.street, status: 'PUBLISHED' });
  await createDemand({ call, region: here.street, status: 'PUBLISHED' });
  const topic = await createTopicRow({ round: await createRound({ region: here.district, status: 'DRAFT' }), publishedAt: null });
  await setTopicDemands({ topicId: topic.id, version: topic.version, demandIds: demand.id }, at(officer));
  const ask = { asked: readAsked(demandList, { topic: topic.id }), ofTopic: demandsOfTopic, now: testNow };
  const listed = async (actor: Actor) => (await officeDemands(actor, ask)).page.rows.map(({ id }) => id);
  expect((await topicsToFilterBy(officer)).map(({ id }) => id)).toEqual([topic.id]);
  expect(await listed(officer)).toEqual([demand.id]);
  expect(await topicsToFilterBy(stranger)).toEqual([]);
  expect(await topicsToFilterBy(await plainActor())).toEqual([]);
  expect(await listed(stranger)).toEqual([]);
});
