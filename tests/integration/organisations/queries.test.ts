import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { myOrganisations, organisationDetail, ownOrganisation } from '@/lib/organisations/queries';
import { officeOrganisations, organisationsFile } from '@/lib/organisations/read-organisation-list';
import { organisationSees } from '@/lib/organisations/sees';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, administratorWith, at, createCity, plainActor } from '@/tests/factories/people';
import { rowsOf } from '@/tests/support/list-file';
import { some } from '@/tests/support/some';

const administrators = ['system', 'security', 'audit'] as const;

/** Two cities, three organisations, and everybody who might ask. */
async function cast() {
  const [home, elsewhere] = [await createCity('甲市'), await createCity('乙市')];
  const hubin = await createOrganisation(home.street, { name: '湖滨社工中心', status: 'PENDING' });
  const qingbo = await createOrganisation(home.district, { name: '清波助老会' });
  const foreign = await createOrganisation(elsewhere.street, { name: '外地社工中心' });
  const actors = {
    visitor: visitor as Actor,
    nobody: await plainActor(),
    cityOfficer: await actorWith('OFFICER', home.city),
    streetOfficer: await actorWith('OFFICER', home.street),
    observer: await actorWith('OBSERVER', home.city),
    otherOfficer: await actorWith('OFFICER', elsewhere.city),
    system: await administratorWith('SYSTEM_ADMINISTRATOR'),
    security: await administratorWith('SECURITY_ADMINISTRATOR'),
    audit: await administratorWith('AUDIT_ADMINISTRATOR'),
    member: await memberActor(hubin),
  };
  return { hubin, qingbo, organisations: [hubin, qingbo, foreign], actors };
}

let hubin: Awaited<ReturnType<typeof cast>>['hubin'];
let qingbo: typeof hubin;
let organisations: (typeof hubin)[];
let actors: Awaited<ReturnType<typeof cast>>['actors'];
beforeAll(async () => {
  ({ hubin, qingbo, organisations, actors } = await cast());
});

describe('organisationSees', () => {
  it('says to the database what it judges, over actors × organisations', async () => {
    for (const [name, actor] of some(Object.entries(actors))) {
      const seen = await db.organisation.findMany({ where: organisationSees.where(actor), select: { id: true } });
      const allowed = organisations.filter((organisation) => organisationSees.judge(actor, organisation));
      expect([name, ...seen.map(({ id }) => id).toSorted()]).toEqual([name, ...allowed.map(({ id }) => id).toSorted()]);
    }
  });
});

describe('officeOrganisations', () => {
  it('lists the actor’s regions only', async () => {
    const names = async (name: keyof typeof actors, query: Record<string, string> = {}) => {
      const { page } = await officeOrganisations({ sort: 'name', ...query }, at(actors[name]));
      return page.rows.map((row) => row.name).toSorted();
    };
    expect(await names('cityOfficer')).toEqual(['清波助老会', '湖滨社工中心'].toSorted());
    expect(await names('streetOfficer')).toEqual(['湖滨社工中心']);
    expect(await names('otherOfficer')).toEqual(['外地社工中心']);
    for (const stranger of ['visitor', 'nobody', ...administrators, 'member'] as const)
      expect(await names(stranger)).toEqual([]);
    expect(await names('cityOfficer', { q: '社工' })).toEqual(['湖滨社工中心']);
    expect(await names('cityOfficer', { q: qingbo.uscc?.slice(0, 17) ?? '' })).toEqual(['清波助老会']);
    expect(await names('cityOfficer', { status: 'VERIFIED' })).toEqual(['清波助老会']);
    const file = (name: keyof typeof actors) => organisationsFile({ status: 'VERIFIED' }, at(actors[name]));
    expect(await rowsOf(await file('cityOfficer'))).toMatchObject([{ 组织名称: '清波助老会', 状态: '已核实' }]);
    expect(await rowsOf(await file('otherOfficer'))).toMatchObject([{ 组织名称: '外地社工中心' }]);
    for (const stranger of ['visitor', 'nobody', ...administrators, 'member'] as const)
      await expect(file(stranger)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('counts what waits', async () => {
    expect(await officeOrganisations({}, at(actors.cityOfficer))).toMatchObject({ count: 2, pending: 1 });
    expect(await officeOrganisations({}, at(actors.nobody))).toMatchObject({ count: 0, pending: 0 });
  });
});

describe('organisationDetail', () => {
  const seenBy = (name: keyof typeof actors) => organisationDetail({ organisationId: hubin.id }, at(actors[name]));
  const ownedBy = (name: keyof typeof actors) => ownOrganisation({ organisationId: hubin.id }, at(actors[name]));

  it('masks by who asks and is nothing to strangers', async () => {
    expect(await seenBy('member')).toMatchObject({
      bankAccountNumber: '6222020000000001234',
      may: { update: true, recordStanding: false },
    });
    expect(await seenBy('cityOfficer')).toMatchObject({
      bankAccountNumber: '****1234',
      contactPhone: '13800001234',
      moves: ['verify', 'returnForCorrection', 'refuse'],
    });
    expect(await seenBy('observer')).toMatchObject({
      contactPhone: '138****1234',
      bankAccountNumber: '****1234',
      moves: [],
    });
    for (const stranger of ['visitor', 'nobody', ...administrators, 'otherOfficer'] as const)
      await expect(seenBy(stranger)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('has a side of its own people, which even its officer does not find', async () => {
    expect(await ownedBy('member')).toMatchObject({ name: '湖滨社工中心' });
    await expect(ownedBy('cityOfficer')).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('is not found at an address that cannot be one', async () => {
    const bent = organisationDetail({ organisationId: "1'; --" }, at(actors.cityOfficer));
    await expect(bent).rejects.toMatchObject({ kind: 'not-found' });
  });
});

it('myOrganisations are one’s own', async () => {
  expect((await myOrganisations({}, at(actors.member))).map(({ name }) => name)).toEqual(['湖滨社工中心']);
  expect(await myOrganisations({}, at(actors.cityOfficer))).toEqual([]);
});
