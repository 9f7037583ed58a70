import { beforeAll } from 'vitest';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { createTopic } from '@/lib/topics/create-topic';
import { setTopicDemands } from '@/lib/topics/set-topic-demands';
import { createDemand, createDemandCallRow } from '@/tests/factories/demands';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';

type Region = Awaited<ReturnType<typeof createCity>>['city'];
export let here: { city: Region; district: Region; street: Region };
export let [officer, observer, stranger] = [] as unknown as [Actor, Actor, Actor];
export let call: Awaited<ReturnType<typeof createDemandCallRow>>;

beforeAll(async () => {
  here = await createCity('甲市');
  const elsewhere = await createCity('乙市');
  [officer, observer, stranger] = [
    await actorWith('OFFICER', here.district),
    await actorWith('OBSERVER', here.city),
    await actorWith('OFFICER', elsewhere.city),
  ];
  call = await createDemandCallRow({ region: here.city });
});

export const facts = { title: '高龄独居老人助餐', indicative: '60,000' };
export const draft = () => createRound({ region: here.district, status: 'DRAFT' });
export const published = (region = here.street) => createDemand({ call, region, status: 'PUBLISHED' });
export const versionOf = async (id: string) => (await db.topic.findUniqueOrThrow({ where: { id } })).version;
export const statusOf = async (id: string) => (await db.demand.findUniqueOrThrow({ where: { id } })).status;
export const roundAt = async (roundId: string) => {
  const { version, plan } = await db.round.findUniqueOrThrow({ where: { id: roundId }, include: { plan: true } });
  return { roundId, version, planVersion: plan.version };
};

export async function bundled(round: { id: string }) {
  const demand = await published();
  const { id } = await createTopic({ ...(await roundAt(round.id)), ...facts }, at(officer));
  await setTopicDemands({ topicId: id, version: 1, demandIds: demand.id }, at(officer));
  return { topicId: id, demandId: demand.id };
}
