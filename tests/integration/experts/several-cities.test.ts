import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { addExpert } from '@/lib/experts/add-expert';
import { endConflict } from '@/lib/experts/end-conflict';
import { blockedOrganisations } from '@/lib/experts/load';
import { expertDetail } from '@/lib/experts/queries';
import { recordConflict } from '@/lib/experts/record-conflict';
import { suspendExpert } from '@/lib/experts/suspend-expert';
import type { Actor } from '@/lib/kernel/actor';
import { actorOfPerson } from '@/lib/people/actor-of-person';
import { createOrganisation } from '@/tests/factories/organisations';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';
import { createExpert, type TestExpert } from '@/tests/factories/reviews';

type Place = Awaited<ReturnType<typeof createCity>>;
let here: Place;
let there: Place;
let officer: Actor;
let other: Actor;

beforeAll(async () => {
  [here, there] = [await createCity('甲市'), await createCity('乙市')];
  [officer, other] = [await actorWith('OFFICER', here.city), await actorWith('OFFICER', there.city)];
});

const profile = { name: '李老师', employer: '乙市某高校', title: '讲师', categoryCodes: ['ELDER'] };

/** Somebody on the roster here who can sign in, added to the other one by that city's officer. */
async function servingBoth(): Promise<{ expert: TestExpert; addedId: string; email: string }> {
  const expert = await createExpert(here.city, { name: '李教授', categoryCodes: ['CHILD'] });
  const { email } = await db.person.update({ where: { id: expert.personId }, data: { passwordHash: 'set' } });
  const { id } = await addExpert({ ...profile, cityId: there.city.id, email }, at(other));
  return { expert, addedId: id, email };
}

describe('joining another city’s roster', () => {
  test('keeps the account and its password; the letter names the city and has no link', async () => {
    const { expert, addedId, email } = await servingBoth();
    const person = await db.person.findUniqueOrThrow({
      where: { id: expert.personId },
      include: { invitations: true, experts: { orderBy: { approvedAt: 'asc' } } },
    });
    expect([person.name, person.passwordHash, person.invitations]).toEqual(['李教授', 'set', []]);
    expect(person.experts.find(({ id }) => id === addedId)).toMatchObject({ ...without(profile), status: 'ACTIVE' });
    const letters = await db.letter.findMany({ where: { toEmail: email } });
    expect(letters.map(({ body }) => [body.includes('乙市公益创投评审专家名录库'), /链接|甲市/.test(body)])).toEqual([
      [true, false],
    ]);
    expect(new Set((await actorOfPerson(expert.personId))?.expertIds)).toEqual(new Set([expert.expertId, addedId]));
  });

  test('answers the officer as it does for somebody nobody knew', async () => {
    const { addedId } = await servingBoth();
    const fresh = await addExpert({ ...profile, cityId: there.city.id, email: 'new@example.cn' }, at(other));
    const known = await db.expert.findUniqueOrThrow({ where: { id: addedId } });
    expect({ ...known, id: '', personId: '' }).toEqual({ ...fresh, id: '', personId: '' });
  });

  test('each office sees its own row alone', async () => {
    const { expert, addedId } = await servingBoth();
    const page = await expertDetail({ expertId: addedId }, at(other));
    expect(page).toMatchObject({ employer: '乙市某高校', categoryCodes: ['ELDER'], conflicts: [] });
    expect(page.trail.map(({ command }) => command)).toEqual(['expert.add']);
    expect(JSON.stringify(page)).not.toMatch(new RegExp(`甲市|${here.city.id}|${expert.expertId}`));
    await expect(expertDetail({ expertId: expert.expertId }, at(other))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(expertDetail({ expertId: addedId }, at(officer))).rejects.toMatchObject({ kind: 'not-found' });
    const themselves = await actorOfPerson(expert.personId);
    if (themselves === null) throw new Error('the person is gone');
    for (const expertId of [expert.expertId, addedId])
      expect((await expertDetail({ expertId }, at(themselves))).mayUpdate).toBe(false);
  });
});

describe('a conflict of interest is the person’s', () => {
  test('it holds in both cities and is read in the one that took it down', async () => {
    const { expert, addedId } = await servingBoth();
    const organisation = await createOrganisation(here.district, { name: '某某服务中心' });
    const note = '配偶在该机构任职';
    const said = { organisation: organisation.id, kind: 'RELATIVE' as const };
    await recordConflict({ ...said, expertId: expert.expertId, note }, at(officer));
    const holds = async () =>
      [...(await blockedOrganisations(db, [expert.expertId, addedId])).values()].map((all) => all.has(organisation.id));
    expect(await holds()).toEqual([true, true]);
    expect((await expertDetail({ expertId: expert.expertId }, at(officer))).conflicts).toMatchObject([{ note }]);
    expect((await expertDetail({ expertId: addedId }, at(other))).conflicts).toEqual([]);

    // That it is known elsewhere is not said either; ending one entry leaves the other in force.
    const own = await recordConflict({ ...said, expertId: addedId }, at(other));
    const [first] = (await expertDetail({ expertId: expert.expertId }, at(officer))).conflicts;
    await expect(endConflict({ conflictId: first?.id ?? '' }, at(other))).rejects.toMatchObject({ kind: 'not-found' });
    await endConflict({ conflictId: first?.id ?? '' }, at(officer));
    expect(await holds()).toEqual([true, true]);
    await endConflict({ conflictId: own.id }, at(other));
    expect(await holds()).toEqual([false, false]);
  });
});

test('suspended in one city, an expert goes on in the other', async () => {
  const { expert, addedId } = await servingBoth();
  await suspendExpert({ expertId: expert.expertId, version: 1, reason: '任期届满' }, at(officer));
  const rows = await db.expert.findMany({ where: { personId: expert.personId }, orderBy: { employer: 'desc' } });
  expect(rows.map(({ cityId, status }) => [cityId === here.city.id, status])).toEqual([
    [true, 'SUSPENDED'],
    [false, 'ACTIVE'],
  ]);
  expect((await actorOfPerson(expert.personId))?.expertIds).toEqual([addedId]);
});

test('two officers of one city add one person at once: one row, and the other is told', async () => {
  const { email } = await db.person.create({ data: { email: 'twice@example.cn', name: '周老师', createdAt: testNow } });
  const add = () => addExpert({ ...profile, cityId: there.city.id, email }, at(other));
  const outcomes = await Promise.allSettled([add(), add()]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(await db.expert.count({ where: { person: { email } } })).toBe(1);
});

const without = ({ name: _, ...row }: typeof profile) => row;
