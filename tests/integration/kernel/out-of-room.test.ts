import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { createFund } from '@/lib/funds/create-fund';
import { testNow } from '@/tests/factories/people';
import { owner } from '@/tests/support/as-owner';
import { contractPlace } from '@/tests/support/contract-place';

const place = await contractPlace();
const facts = { name: '区级福彩公益金', kind: 'WELFARE_LOTTERY' as const, year: '2026', total: '1' };
const create = () => createFund({ ...facts, regionId: place.district.id }, { actor: place.officer, now: testNow });

test('a database without room says so in words, and nothing is half written', async () => {
  await owner.$executeRaw`
    CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$`;
  await owner.$executeRaw`
    CREATE TRIGGER no_room BEFORE INSERT ON "TrailEntry" FOR EACH ROW EXECUTE FUNCTION no_room()`;
  await expect(create()).rejects.toMatchObject({ kind: 'refused', problems: [{ code: 'kernel.problems.noRoom' }] });
  expect(await db.fund.count({ where: { name: facts.name } })).toBe(0);
  await owner.$executeRaw`DROP TRIGGER no_room ON "TrailEntry"`;
  expect(await create()).toMatchObject({ name: facts.name });
});
