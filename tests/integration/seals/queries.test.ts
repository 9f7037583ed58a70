import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { countStatements } from '@/lib/db/count-statements';
import { jobDetail } from '@/lib/inbox/job-detail';
import { systemActor, visitor } from '@/lib/kernel/actor';
import { publishRoots } from '@/lib/seals/publish-roots';
import { chainsOfConcern, publishedRoots, rootsToKeep } from '@/lib/seals/queries';
import { NO_CITY } from '@/lib/seals/seal-hash';
import { startVerification } from '@/lib/seals/start-verification';
import { verificationJob } from '@/lib/seals/verification-job';
import { actorWith, administratorWith, at, createCity, plainActor, testNow } from '@/tests/factories/people';
import { asOwner } from '@/tests/support/as-owner';
import { doJobsNow, workOf } from '@/tests/support/job-work';
import { act, sealAll, sealsOf } from './chains';

const [here, there] = [await createCity('甲市'), await createCity('乙市')];
await act(here.city.id, 'a1');
await act(there.city.id, 'b1');
await act(null, 'c1');
await sealAll();
await publishRoots(new Date(testNow.getTime() + 86_400_000));

test('a city’s chain is shown to who holds an office of the city, that of no city to who stands above all', async () => {
  const seen = async (actor: Parameters<typeof at>[0]) => (await chainsOfConcern({}, at(actor))).map(({ id }) => id);
  for (const role of ['OFFICER', 'OBSERVER', 'AUDIT_ADMINISTRATOR'] as const)
    expect(await seen(await actorWith(role, here.city))).toEqual([here.city.id]);
  expect(await seen(await actorWith('OFFICER', here.district))).toEqual([]);
  const above = await administratorWith('AUDIT_ADMINISTRATOR');
  expect(await seen(above)).toEqual(expect.arrayContaining([NO_CITY, here.city.id, there.city.id]));
  for (const stranger of [visitor, systemActor, await plainActor('路人'), await actorWith('EXPERT', here.city)])
    await expect(chainsOfConcern({}, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
});

test('it says how far it is sealed, what waits, and its roots', async () => {
  const officer = await actorWith('OFFICER', there.city);
  const [chain] = await chainsOfConcern({}, at(officer));
  expect(chain).toMatchObject({ name: '乙市', sealed: 1, sealedAt: testNow, waiting: 0, job: null, mayVerify: true });
  expect(chain?.roots).toMatchObject([{ position: 1, hash: (await sealsOf(there.city.id))[0]?.hash }]);
  await act(there.city.id, 'b2');
  expect((await chainsOfConcern({}, at(officer)))[0]).toMatchObject({ sealed: 1, waiting: 1 });
  await sealAll();
});

test('everybody may read and keep the roots, which hold nothing but places and hashes', async () => {
  const rows = await rootsToKeep({}, at(visitor));
  expect(rows.map(({ chain, city }) => [chain, city])).toEqual(
    expect.arrayContaining([
      [here.city.id, '甲市'],
      [NO_CITY, ''],
    ]),
  );
  expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['chain', 'city', 'day', 'hash', 'position']);
  expect(await publishedRoots({}, at(visitor))).toEqual(rows);
});

test('an officer has the chain verified by a job, whose outcome names the broken row to everybody of concern', async () => {
  const [officer, observer] = [await actorWith('OFFICER', here.city), await actorWith('OBSERVER', here.city)];
  const verified = async () => {
    const { id } = await startVerification({ chain: here.city.id }, at(officer));
    await doJobsNow(workOf(verificationJob));
    return jobDetail({ jobId: id }, at(observer));
  };
  await sealAll();
  const sealed = (await sealsOf(here.city.id)).length;
  expect((await verified()).outcome).toEqual({ code: 'seals.job.whole', values: { sealed, unsealed: 1 } });
  const [first] = await sealsOf(here.city.id);
  await asOwner((tx) => tx.$executeRaw`UPDATE "TrailEntry" SET "entityId" = 'x' WHERE "id" = ${first?.entryId}`);
  expect((await verified()).outcome).toMatchObject({
    code: 'seals.job.changed',
    values: { position: 1, entry: first?.entryId },
  });
  expect(await db.job.count({ where: { kind: 'chain.verify', status: 'DONE' } })).toBe(2);
  const elsewhere = await actorWith('OFFICER', there.city);
  const { id } = await db.job.findFirstOrThrow({ where: { kind: 'chain.verify' } });
  await expect(jobDetail({ jobId: id }, at(elsewhere))).rejects.toMatchObject({ kind: 'not-found' });
});

test('the pages ask a known number of statements, however many chains there are', async () => {
  const above = await administratorWith('AUDIT_ADMINISTRATOR');
  expect((await countStatements(() => chainsOfConcern({}, at(above)))).statements).toBe(5);
  expect((await countStatements(() => publishedRoots({}, at(visitor)))).statements).toBe(1);
});
