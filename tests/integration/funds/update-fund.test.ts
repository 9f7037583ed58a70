import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { updateFund } from '@/lib/funds/update-fund';
import type { Actor } from '@/lib/kernel/actor';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { createFund } from '@/tests/factories/rounds';

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
