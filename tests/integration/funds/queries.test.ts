import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { fundPolicy } from '@/lib/funds/policy';
import { fundOf, fundRows, fundsToUse } from '@/lib/funds/queries';
import { visibleTo } from '@/lib/funds/visible-to';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { some } from '@/tests/support/some';
import { actorWith, createCity, plainActor } from '../../factories/people';
import { createRound } from '../../factories/rounds';

let actors: Record<'officer' | 'cityOfficer' | 'streetOfficer' | 'observer' | 'stranger' | 'nobody' | 'visitor', Actor>;
let fundId: string;
let cityId: string;

beforeAll(async () => {
  const [here, elsewhere] = [await createCity('甲市'), await createCity('乙市')];
  cityId = here.city.id;
  const round = await createRound({ region: here.district, amountFen: 300_000_000n });
  fundId = (await db.fundingLine.findFirstOrThrow({ where: { roundId: round.id } })).fundId;
  actors = {
    officer: await actorWith('OFFICER', here.district),
    cityOfficer: await actorWith('OFFICER', here.city),
    streetOfficer: await actorWith('OFFICER', here.street),
    observer: await actorWith('OBSERVER', here.district),
    stranger: await actorWith('OFFICER', elsewhere.city),
    nobody: await plainActor(),
    visitor,
  };
});

test('what the policy says, the database says', async () => {
  const fund = await db.fund.findUniqueOrThrow({ where: { id: fundId }, include: { region: true } });
  for (const actor of some(Object.values(actors))) {
    const isSeen = (await db.fund.count({ where: { AND: [visibleTo(actor), { id: fundId }] } })) === 1;
    expect(fundPolicy.view(actor, fund)).toBe(isSeen);
  }
});

test('a fund shows its total, what is committed and what is awarded', async () => {
  for (const actor of [actors.officer, actors.cityOfficer]) {
    expect(await fundOf(actor, fundId)).toMatchObject({
      totalFen: 1_000_000_000n,
      committedFen: 300_000_000n,
      awardedFen: 0n,
      mayEdit: true,
    });
  }
  expect(await fundOf(actors.observer, fundId)).toMatchObject({ mayEdit: false });
  expect(await fundsToUse(actors.officer, cityId)).toMatchObject([{ id: fundId, leftFen: 700_000_000n }]);
});

test.each(['stranger', 'streetOfficer', 'nobody', 'visitor'] as const)('%s sees no fund', async (who) => {
  expect(await fundRows(actors[who])).toEqual([]);
  expect(await fundOf(actors[who], fundId)).toBeNull();
  expect(await fundsToUse(actors[who], cityId)).toEqual([]);
});

test('an observer watches but spends nothing', async () => {
  expect(await fundsToUse(actors.observer, cityId)).toEqual([]);
});
