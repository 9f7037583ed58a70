import { expect, test } from 'vitest';
import { levelApplication } from '@/lib/applications/recommending/level-application';
import { notRecommend } from '@/lib/applications/recommending/not-recommend';
import { officeRecommendations, recommendingOffices } from '@/lib/applications/recommending/office-queries';
import { passUpApplications } from '@/lib/applications/recommending/pass-up-applications';
import { rankApplications } from '@/lib/applications/recommending/rank-applications';
import { writeOpinion } from '@/lib/applications/recommending/write-opinion';
import { returnApplicationForCorrection } from '@/lib/applications/screening/return-application-for-correction';
import { db } from '@/lib/db/client';
import type { Region } from '@/lib/db/generated/client';
import { at } from '@/tests/factories/people';
import { atStreet, type Levels, levels } from './levels';

const office = ({ round }: Levels, { id: regionId }: Pick<Region, 'id'>) => ({ roundId: round.id, regionId });
const statusOf = async (id: string) => (await db.application.findUniqueOrThrow({ where: { id } })).status;
const lettersTo = async (personId: string): Promise<string[]> => {
  const { email } = await db.person.findUniqueOrThrow({ where: { id: personId } });
  return (await db.letter.findMany({ where: { toEmail: email } })).map(({ subject }) => subject);
};

test('goes from the street over the district to the city, each in its order, with its opinion and its quota', async () => {
  const s = await levels();
  const [first, second] = [await atStreet(s, { title: '甲项目' }), await atStreet(s, { title: '乙项目' })];
  const street = office(s, s.street);
  await rankApplications({ ...street, ranks: { [first.id]: 2, [second.id]: 1 } }, at(s.officers.street));
  const pass = () => passUpApplications({ ...street, applicationIds: [second.id, first.id] }, at(s.officers.street));
  await expect(pass()).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'applications.problems.opinionMissing' }],
  });
  for (const { id: applicationId } of [first, second]) {
    const { version } = await db.recommendation.findFirstOrThrow({ where: { applicationId } });
    const said = { applicationId, regionId: s.street.id, version, opinion: '居民需要，条件具备' };
    await writeOpinion(said, at(s.officers.street));
  }
  await expect(pass()).resolves.toMatchObject({ count: 2 });
  expect(await lettersTo(s.officers.district.personId)).toEqual([
    `${s.street.officeName}推荐了 2 件申报：${s.round.title}`,
  ]);

  const district = office(s, s.district);
  const seen = await officeRecommendations(district, at(s.officers.district));
  expect(seen.rows.map(({ title, before }) => [title, before[0]?.rank])).toEqual([
    ['乙项目', 1],
    ['甲项目', 2],
  ]);
  await db.recommendation.updateMany({ where: { regionId: s.district.id }, data: { opinion: '同意' } });
  await rankApplications({ ...district, ranks: { [first.id]: 1, [second.id]: 2 } }, at(s.officers.district));
  await expect(
    passUpApplications({ ...district, applicationIds: [first.id, second.id] }, at(s.officers.district)),
  ).rejects.toMatchObject({ kind: 'refused', problems: [{ code: 'applications.problems.overQuota' }] });
  await rankApplications({ ...district, ranks: { [second.id]: null } }, at(s.officers.district));
  await passUpApplications({ ...district, applicationIds: first.id }, at(s.officers.district));
  await notRecommend({ ...district, applicationIds: second.id, reason: '名额已满' }, at(s.officers.district));
  expect([await statusOf(first.id), await statusOf(second.id)]).toEqual(['SUBMITTED', 'NOT_RECOMMENDED']);
  expect(await db.application.findUniqueOrThrow({ where: { id: first.id } })).toMatchObject({
    standsAtId: null,
    levelsPassed: 2,
    wayFromId: s.street.id,
  });
  const told = await db.letter.findMany({ where: { toEmail: 'contact@example.cn' }, select: { subject: true } });
  expect(told.map(({ subject }) => subject)).toContain('未获推荐：乙项目');
});

test('two at once cannot both take the last place of a quota', async () => {
  const s = await levels();
  const ids = [];
  for (const rank of [1, 2]) ids.push((await atStreet(s, { rank, opinion: '同意' })).id);
  const late = await atStreet(s, { opinion: '同意' });
  const street = office(s, s.street);
  const pass = (applicationIds: string[]) =>
    passUpApplications({ ...street, applicationIds }, at(s.officers.street)).then(
      () => 'done',
      ({ kind }: { kind: string }) => kind,
    );
  expect((await Promise.all([pass(ids), pass(ids)])).toSorted()).toEqual(['done', 'refused']);
  await rankApplications({ ...street, ranks: { [late.id]: 3 } }, at(s.officers.street));
  expect(await pass([late.id])).toBe('refused');
  expect(await db.recommendation.count({ where: { regionId: s.street.id, status: 'RECOMMENDED' } })).toBe(2);
});

test('an office above may do it in its stead, and says why; what is decided stays decided', async () => {
  const s = await levels();
  const { id } = await atStreet(s, { rank: 1, opinion: '同意' });
  const asked = { ...office(s, s.street), applicationIds: id };
  await expect(passUpApplications(asked, at(s.officers.district))).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'applications.problems.insteadUnsaid', field: 'insteadReason' }],
  });
  await passUpApplications({ ...asked, insteadReason: '街道逾期' }, at(s.officers.district));
  const said = await db.recommendation.findFirstOrThrow({ where: { applicationId: id, regionId: s.street.id } });
  expect(said).toMatchObject({ status: 'RECOMMENDED', insteadReason: '街道逾期' });
  await expect(db.recommendation.update({ where: { id: said.id }, data: { opinion: '改' } })).rejects.toThrow();
});

test('what a street gives back comes back to it', async () => {
  const s = await levels();
  const application = await atStreet(s);
  await returnApplicationForCorrection(
    { applicationId: application.id, version: application.version, note: '请补充' },
    at(s.officers.street),
  );
  const { rows } = await officeRecommendations(office(s, s.street), at(s.officers.street));
  expect(rows.map(({ state }) => state)).toEqual(['RETURNED']);
  const [part] = await recommendingOffices({}, at(s.officers.street));
  expect([part?.waiting, part?.returned]).toEqual([0, 1]);
});

test('is nobody’s but the offices’ on its way', async () => {
  const s = await levels();
  const { id: applicationId } = await atStreet(s);
  const street = office(s, s.street);
  for (const stranger of [s.officers.street2, s.officers.district2, s.officers.elsewhere]) {
    const gone = { kind: 'not-found' };
    await expect(officeRecommendations(street, at(stranger))).rejects.toMatchObject(gone);
    await expect(levelApplication({ ...street, applicationId }, at(stranger))).rejects.toMatchObject(gone);
    await expect(rankApplications({ ...street, ranks: {} }, at(stranger))).rejects.toMatchObject(gone);
    expect(await recommendingOffices({}, at(stranger))).toEqual([]);
  }
  const here = await levelApplication({ ...street, applicationId }, at(s.officers.street));
  expect([here.inCharge.isOwn, here.isHere, here.queue.total]).toEqual([true, true, 1]);
  // A district knows what waits below it, and reads it at the office where it waits.
  const parts = await recommendingOffices({}, at(s.officers.district));
  expect(parts.map(({ officeName, waiting, isOwn }) => [officeName, waiting, isOwn])).toEqual([
    [s.street.officeName, 1, false],
  ]);
  await expect(levelApplication({ ...street, applicationId }, at(s.officers.district))).resolves.toBeDefined();
});

test('a lower office reads nothing of what those above say', async () => {
  const s = await levels();
  const { id: applicationId } = await atStreet(s, { rank: 1, opinion: '同意' });
  await passUpApplications({ ...office(s, s.street), applicationIds: applicationId }, at(s.officers.street));
  await db.recommendation.updateMany({
    where: { applicationId, regionId: s.district.id },
    data: { opinion: '区里的意见', rank: 1 },
  });
  const read = await levelApplication({ ...office(s, s.street), applicationId }, at(s.officers.street));
  expect(
    JSON.stringify(read, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
  ).not.toContain('区里的意见');
  expect(read.state).toBe('RECOMMENDED');
  const above = await levelApplication({ ...office(s, s.district), applicationId }, at(s.officers.district));
  expect(above.below.map(({ opinion, rank }) => [opinion, rank])).toEqual([['同意', 1]]);
});
