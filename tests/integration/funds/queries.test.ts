import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { fundOf, fundsToUse } from '@/lib/funds/queries';
import { fundsFile, officeFunds } from '@/lib/funds/read-fund-list';
import { fundSees } from '@/lib/funds/sees';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { actorWith, at, createCity, plainActor } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { rowsOf } from '@/tests/support/list-file';
import { some } from '@/tests/support/some';

let actors: Record<'officer' | 'cityOfficer' | 'streetOfficer' | 'observer' | 'stranger' | 'nobody' | 'visitor', Actor>;
let fundId: string;
let cityId: string;
let regionPath: string;

beforeAll(async () => {
  const [here, elsewhere] = [await createCity('甲市'), await createCity('乙市')];
  cityId = here.city.id;
  regionPath = here.district.path;
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

test('what the sentence judges, it says to the database', async () => {
  const fund = await db.fund.findUniqueOrThrow({ where: { id: fundId }, include: { region: true } });
  for (const actor of some(Object.values(actors))) {
    const isSeen = (await db.fund.count({ where: { AND: [fundSees.where(actor), { id: fundId }] } })) === 1;
    expect(fundSees.judge(actor, fund)).toBe(isSeen);
  }
});

const list = (actor: Actor) => officeFunds({}, at(actor));

test('the sums of the list are those of its rows and of its file', async () => {
  const { page, sums } = await list(actors.officer);
  expect(page.rows).toMatchObject([{ totalFen: 1_000_000_000n, committedFen: 300_000_000n, awardedFen: 0n }]);
  expect(sums).toEqual({ totalFen: 1_000_000_000n, committedFen: 300_000_000n, awardedFen: 0n });
  const rows = await rowsOf(await fundsFile({}, at(actors.officer)));
  expect(rows).toMatchObject([{ '总额（元）': 1_000_000_000n, '可用（元）': 700_000_000n }]);
  await expect(fundsFile({}, at(actors.nobody))).rejects.toMatchObject({ kind: 'not-found' });
});

test('a fund shows its total, what is committed and what is awarded', async () => {
  for (const actor of [actors.officer, actors.cityOfficer]) {
    expect(await fundOf({ fundId }, at(actor))).toMatchObject({
      totalFen: 1_000_000_000n,
      committedFen: 300_000_000n,
      awardedFen: 0n,
      mayEdit: true,
    });
  }
  expect(await fundOf({ fundId }, at(actors.observer))).toMatchObject({ mayEdit: false });
  expect(await fundsToUse({ cityId, regionPath }, at(actors.officer))).toMatchObject([
    { id: fundId, leftFen: 700_000_000n },
  ]);
});

test.each(['stranger', 'streetOfficer', 'nobody', 'visitor'] as const)('%s sees no fund', async (who) => {
  expect((await list(actors[who])).page.total).toBe(0);
  expect(await rowsOf(await fundsFile({}, at(actors.stranger)))).toEqual([]);
  await expect(fundOf({ fundId }, at(actors[who]))).rejects.toMatchObject({ kind: 'not-found' });
  expect(await fundsToUse({ cityId, regionPath }, at(actors[who]))).toEqual([]);
});

test('an observer watches but spends nothing', async () => {
  expect(await fundsToUse({ cityId, regionPath }, at(actors.observer))).toEqual([]);
});
