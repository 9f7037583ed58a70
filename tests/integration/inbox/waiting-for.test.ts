import { beforeAll, expect, test } from 'vitest';
import { draftAmendment } from '@/lib/amendments/draft-amendment';
import { officerSeesAmendment } from '@/lib/amendments/sees';
import { db } from '@/lib/db/client';
import { countStatements } from '@/lib/db/count-statements';
import { officerSeesCall, officerSeesDemand } from '@/lib/demands/sees';
import { waitingForOfficer } from '@/lib/inbox/waiting-for';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { officerSeesOrganisation } from '@/lib/organisations/sees';
import { officerSeesRound } from '@/lib/rounds/sees';
import { createDemand, createDemandCallRow } from '@/tests/factories/demands';
import { createOrganisation } from '@/tests/factories/organisations';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { some } from '@/tests/support/some';

/** A district in which something of every floor waits. */
async function busyPlace(name: string) {
  const place = await createCity(name);
  const { city, district } = place;
  const officer = await actorWith('OFFICER', district, `${name}经办`);
  await createOrganisation(district, { name: `${name}机构`, status: 'PENDING' });
  await createRound({ region: district, status: 'DRAFT' });
  const open = await createRound({ region: city });
  const call = await createDemandCallRow({ region: district, status: 'DRAFT' });
  await createDemand({ call, region: district, status: 'SUBMITTED' });
  const cityOfficer = await actorWith('OFFICER', city, `${name}市级经办`);
  await draftAmendment({ roundId: open.id }, at(cityOfficer));
  return { ...place, officer, cityOfficer, observer: await actorWith('OBSERVER', city, `${name}观察员`) };
}

let actors: Actor[];
beforeAll(async () => {
  const [here, there] = [await busyPlace('甲市'), await busyPlace('乙市')];
  const both: Actor = { ...here.officer, grants: [...here.officer.grants, ...there.cityOfficer.grants] };
  actors = [here.officer, here.cityOfficer, there.officer, there.cityOfficer, both];
  strangers = [here.observer, visitor];
});
let strangers: Actor[];

const selectId = { select: { id: true } } as const;

/** What the floors' sentences say is the actor's, as the keys of what waits. */
async function keysOf(actor: Actor): Promise<string[]> {
  const organisations = await db.organisation.findMany({
    where: { AND: [officerSeesOrganisation.where(actor), { status: 'PENDING' }] },
    ...selectId,
  });
  const calls = await db.demandCall.findMany({
    where: { AND: [officerSeesCall.where(actor), { status: 'DRAFT' }] },
    ...selectId,
  });
  const demands = await db.demand.findMany({
    where: { AND: [officerSeesDemand.where(actor), { status: 'SUBMITTED' }] },
    ...selectId,
  });
  const rounds = await db.round.findMany({
    where: { AND: [officerSeesRound.where(actor), { status: 'DRAFT' }] },
    ...selectId,
  });
  const amendments = await db.formAmendment.findMany({
    where: { AND: [officerSeesAmendment.where(actor), { status: 'DRAFT', draftedById: actor.personId ?? '' }] },
    ...selectId,
  });
  return [
    ...organisations.map(({ id }) => `organisation-${id}`),
    ...calls.map(({ id }) => `demand-call-${id}`),
    ...demands.map(({ id }) => `demand-${id}`),
    ...rounds.map(({ id }) => `round-publish-${id}`),
    ...amendments.map(({ id }) => `amendment:${id}`),
  ].toSorted();
}

test('what waits for an officer is what the floors’ sentences say is theirs, in one statement', async () => {
  const lengths = new Set<number>();
  for (const actor of some(actors)) {
    const { result, statements } = await countStatements(() => waitingForOfficer({}, at(actor)));
    expect(statements).toBe(1);
    expect(result.map(({ key }) => key).toSorted()).toEqual(await keysOf(actor));
    lengths.add(result.length);
  }
  expect(lengths.size).toBeGreaterThan(2);
});

test('nothing waits there for others', async () => {
  for (const actor of some(strangers)) {
    await expect(waitingForOfficer({}, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
    expect(await keysOf(actor)).toEqual([]);
  }
});
