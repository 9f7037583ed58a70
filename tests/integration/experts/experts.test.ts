import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { addExpert } from '@/lib/experts/add-expert';
import { endConflict } from '@/lib/experts/end-conflict';
import { expertDetail, rosterDesk } from '@/lib/experts/queries';
import { recordConflict } from '@/lib/experts/record-conflict';
import { reinstateExpert } from '@/lib/experts/reinstate-expert';
import { expertSees } from '@/lib/experts/sees';
import { suspendExpert } from '@/lib/experts/suspend-expert';
import { updateExpert } from '@/lib/experts/update-expert';
import type { Actor } from '@/lib/kernel/actor';
import { expertsFile, officeExperts } from '@/lib/reviews/read-expert-list';
import { createOrganisation } from '@/tests/factories/organisations';
import { actorWith, at, createCity, plainActor } from '@/tests/factories/people';
import { createExpert, type TestExpert } from '@/tests/factories/reviews';
import { rowsOf } from '@/tests/support/list-file';

let places: Awaited<ReturnType<typeof createCity>>;
let officer: Actor;
let foreign: Actor;
let streetOfficer: Actor;
let expert: TestExpert;

beforeAll(async () => {
  places = await createCity();
  officer = await actorWith('OFFICER', places.district);
  streetOfficer = await actorWith('OFFICER', places.street);
  foreign = await actorWith('OFFICER', (await createCity('别市')).city);
  expert = await createExpert(places.city, { name: '李教授' });
});

const versionOf = async () => (await db.expert.findUniqueOrThrow({ where: { id: expert.expertId } })).version;

describe('addExpert', () => {
  const facts = {
    email: 'Zhao@Example.cn',
    name: '赵老师',
    employer: '某学院',
    title: '副教授',
    categoryCodes: ['ELDER'],
  };

  test('makes the person, gives the role and writes the letter', async () => {
    const added = await addExpert({ ...facts, cityId: places.city.id }, at(officer));
    const person = await db.person.findUniqueOrThrow({
      where: { id: added.personId },
      include: { grants: true, invitations: true },
    });
    expect([person.email, person.grants[0]?.role, person.grants[0]?.regionId, person.invitations.length]).toEqual([
      'zhao@example.cn',
      'EXPERT',
      places.city.id,
      1,
    ]);
    expect(await db.letter.count({ where: { toEmail: 'zhao@example.cn' } })).toBe(1);
    await expect(addExpert({ ...facts, cityId: places.city.id }, at(officer))).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'experts.problems.alreadyOnRoster', field: 'email' }],
    });
  });
});

describe('an expert on the roster', () => {
  test('is edited; the slower of two is told', async () => {
    const version = await versionOf();
    await updateExpert(
      { expertId: expert.expertId, version, employer: '新单位', title: '研究员', categoryCodes: 'ELDER' },
      at(officer),
    );
    expect(await db.expert.findUnique({ where: { id: expert.expertId } })).toMatchObject({
      employer: '新单位',
      categoryCodes: ['ELDER'],
    });
    await expect(
      updateExpert({ expertId: expert.expertId, version, employer: '旧' }, at(officer)),
    ).rejects.toMatchObject({ kind: 'conflict' });
    await expect(updateExpert({ expertId: expert.expertId, version }, at(foreign))).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(updateExpert({ expertId: expert.expertId, version }, at(expert))).rejects.toMatchObject({
      kind: 'forbidden',
    });
  });

  test('is suspended with a reason and reinstated', async () => {
    const call = async () => ({ expertId: expert.expertId, version: await versionOf(), reason: '任期届满' });
    await expect(suspendExpert(await call(), at(expert))).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(suspendExpert({ ...(await call()), reason: ' ' }, at(officer))).rejects.toMatchObject({
      kind: 'invalid',
    });
    expect(await suspendExpert(await call(), at(officer))).toMatchObject({ status: 'SUSPENDED' });
    await expect(suspendExpert(await call(), at(officer))).rejects.toMatchObject({ kind: 'conflict' });
    expect(await reinstateExpert(await call(), at(officer))).toMatchObject({ status: 'ACTIVE' });
    await expect(reinstateExpert(await call(), at(foreign))).rejects.toMatchObject({ kind: 'not-found' });
  });

  test('conflicts are recorded once, by name or code, and ended once', async () => {
    const organisation = await createOrganisation(places.district, { name: '某某社会工作服务中心' });
    const record = (named: string, actor: Actor = officer) =>
      recordConflict({ expertId: expert.expertId, organisation: named, kind: 'EMPLOYMENT' }, at(actor));
    await expect(record('不存在的机构')).rejects.toMatchObject({
      problems: [{ code: 'experts.problems.organisationUnknown' }],
    });
    await expect(record(organisation.name, expert)).rejects.toMatchObject({ kind: 'forbidden' });
    const conflict = await record(organisation.name);
    await expect(record(organisation.uscc ?? '')).rejects.toMatchObject({
      problems: [{ code: 'experts.problems.conflictKnown' }],
    });
    await expect(endConflict({ conflictId: conflict.id }, at(foreign))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(endConflict({ conflictId: conflict.id }, at(expert))).rejects.toMatchObject({ kind: 'forbidden' });
    await endConflict({ conflictId: conflict.id }, at(officer));
    await expect(endConflict({ conflictId: conflict.id }, at(officer))).rejects.toMatchObject({
      problems: [{ code: 'experts.problems.conflictEnded' }],
    });
    await createOrganisation(places.district, { name: organisation.name });
    await expect(record(organisation.name)).rejects.toMatchObject({
      problems: [{ code: 'experts.problems.organisationAmbiguous' }],
    });
  });
});

describe('what is seen', () => {
  test('what the sentence judges, it says to the database', async () => {
    await createExpert((await createCity('第三市')).city);
    const all = await db.expert.findMany();
    for (const actor of [officer, foreign, streetOfficer, expert, await plainActor()]) {
      const seen = await db.expert.findMany({ where: expertSees.where(actor), select: { id: true } });
      expect(seen.map(({ id }) => id).sort()).toEqual(
        all
          .filter((one) => expertSees.judge(actor, one))
          .map(({ id }) => id)
          .sort(),
      );
    }
  });

  test('the list and the page are the city’s', async () => {
    const list = (actor: Actor) => officeExperts({ q: '李' }, at(actor));
    const file = (actor: Actor) => expertsFile({ q: '李' }, at(actor));
    expect((await list(officer)).page.rows.map(({ person }) => person.name)).toEqual(['李教授']);
    expect(await rowsOf(await file(officer))).toMatchObject([{ 姓名: '李教授', 状态: '在库', 累计分配: 0 }]);
    expect(await rowsOf(await file(foreign))).toEqual([]);
    await expect(file(streetOfficer)).rejects.toMatchObject({ kind: 'not-found' });
    for (const actor of [foreign, streetOfficer, await plainActor()]) {
      expect((await list(actor)).page.total).toBe(0);
      await expect(expertDetail({ expertId: expert.expertId }, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
    }
    expect(await expertDetail({ expertId: expert.expertId }, at(officer))).toMatchObject({
      moves: ['suspend', 'exit'],
      mayUpdate: true,
    });
    expect(await rosterDesk({}, at(officer))).toMatchObject({ cities: [{ id: places.city.id }] });
    expect(await rosterDesk({}, at(streetOfficer))).toEqual({ cities: [], categories: [] });
  });
});
