import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { updateFund } from '@/lib/funds/update-fund';
import type { Actor } from '@/lib/kernel/actor';
import { actorWith, at, createCity } from '../../factories/people';
import { createFund, createRound } from '../../factories/rounds';

let place: Awaited<ReturnType<typeof createCity>>;
let officer: Actor;
const facts = { name: '改名', kind: 'WELFARE_LOTTERY' as const, year: '2026', total: '2,000,000' };

beforeAll(async () => {
  place = await createCity();
  officer = await actorWith('OFFICER', place.district);
});

test('an unused fund changes freely', async () => {
  const { id, version } = await createFund({ region: place.district });
  await updateFund({ ...facts, kind: 'CHARITY_FUND', year: '2027', fundId: id, version }, at(officer));
  expect(await db.fund.findUnique({ where: { id } })).toMatchObject({
    kind: 'CHARITY_FUND',
    year: 2027,
    totalFen: 200_000_000n,
    version: 2,
  });
});

test('what a published round relies on stands', async () => {
  const round = await createRound({ region: place.district, amountFen: 500_000_000n });
  const { fundId } = await db.fundingLine.findFirstOrThrow({ where: { roundId: round.id } });
  await expect(updateFund({ ...facts, kind: 'MATCHING', fundId, version: 1 }, at(officer))).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ field: 'kind' }, { field: 'total', values: { committed: '5,000,000.00' } }],
  });
  expect(await db.fund.findUnique({ where: { id: fundId } })).toMatchObject({
    kind: 'WELFARE_LOTTERY',
    totalFen: 1_000_000_000n,
    version: 1,
  });
});

test('strangers do not find it, observers may not, a stale page conflicts', async () => {
  const { id } = await createFund({ region: place.district });
  const input = { ...facts, fundId: id, version: 1 };
  await expect(
    updateFund(input, at(await actorWith('OFFICER', (await createCity('乙市')).city))),
  ).rejects.toMatchObject({ kind: 'not-found' });
  await expect(updateFund(input, at(await actorWith('OBSERVER', place.city)))).rejects.toMatchObject({
    kind: 'forbidden',
  });
  await expect(updateFund({ ...input, version: 9 }, at(officer))).rejects.toMatchObject({ kind: 'conflict' });
});
