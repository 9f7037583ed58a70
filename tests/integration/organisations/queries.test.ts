import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { readAsked } from '@/lib/lists/asked';
import { organisationList } from '@/lib/organisations/organisation-list';
import { organisationPolicy } from '@/lib/organisations/policy';
import { myOrganisations, organisationDetail, pendingCount, publicOrganisation } from '@/lib/organisations/queries';
import { officeOrganisations, organisationsFile } from '@/lib/organisations/read-organisation-list';
import { visibleTo } from '@/lib/organisations/visible-to';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, createCity, plainActor, testNow } from '@/tests/factories/people';
import { rowsOf } from '@/tests/support/list-file';

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
    administrator: await actorWith('ADMINISTRATOR', home.city),
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

describe('visibleTo', () => {
  it('says what policy.view says, over actors × organisations', async () => {
    for (const [name, actor] of Object.entries(actors)) {
      const seen = await db.organisation.findMany({ where: { AND: [visibleTo(actor), {}] }, select: { id: true } });
      const allowed = organisations.filter((organisation) => organisationPolicy.view(actor, organisation));
      expect([name, ...seen.map(({ id }) => id).toSorted()]).toEqual([name, ...allowed.map(({ id }) => id).toSorted()]);
    }
  });
});

describe('officeOrganisations', () => {
  it('lists the actor’s regions only', async () => {
    const names = async (name: keyof typeof actors, query: Record<string, string> = {}) => {
      const asked = readAsked(organisationList, { sort: 'name', ...query });
      const { rows } = await officeOrganisations(actors[name], asked, { now: testNow });
      return rows.map((row) => row.name).toSorted();
    };
    expect(await names('cityOfficer')).toEqual(['清波助老会', '湖滨社工中心'].toSorted());
    expect(await names('streetOfficer')).toEqual(['湖滨社工中心']);
    expect(await names('otherOfficer')).toEqual(['外地社工中心']);
    for (const stranger of ['visitor', 'nobody', 'administrator', 'member'] as const)
      expect(await names(stranger)).toEqual([]);
    expect(await names('cityOfficer', { q: '社工' })).toEqual(['湖滨社工中心']);
    expect(await names('cityOfficer', { q: qingbo.uscc?.slice(0, 17) ?? '' })).toEqual(['清波助老会']);
    expect(await names('cityOfficer', { status: 'VERIFIED' })).toEqual(['清波助老会']);
    const file = (name: keyof typeof actors) =>
      organisationsFile({ actor: actors[name], query: { status: 'VERIFIED' }, now: testNow });
    expect(await rowsOf(await file('cityOfficer'))).toMatchObject([{ 组织名称: '清波助老会', 状态: '已核实' }]);
    expect(await rowsOf(await file('otherOfficer'))).toMatchObject([{ 组织名称: '外地社工中心' }]);
    expect(await file('member')).toBeNull();
  });

  it('counts what waits', async () => {
    expect(await pendingCount(actors.cityOfficer)).toEqual({ count: 2, pending: 1 });
    expect(await pendingCount(actors.nobody)).toEqual({ count: 0, pending: 0 });
  });
});

describe('organisationDetail', () => {
  it('masks by who asks and is nothing to strangers', async () => {
    const id = hubin.id;
    expect(await organisationDetail(actors.member, id)).toMatchObject({
      bankAccountNumber: '6222020000000001234',
      may: { update: true, recordStanding: false },
    });
    expect(await organisationDetail(actors.cityOfficer, id)).toMatchObject({
      bankAccountNumber: '****1234',
      contactPhone: '13800001234',
      moves: ['verify', 'returnForCorrection'],
    });
    expect(await organisationDetail(actors.observer, id)).toMatchObject({ contactPhone: '138****1234', moves: [] });
    for (const stranger of ['visitor', 'nobody', 'administrator', 'otherOfficer'] as const)
      expect(await organisationDetail(actors[stranger], id)).toBeNull();
  });
});

describe('what others read', () => {
  it('one’s own organisations', async () => {
    expect((await myOrganisations(actors.member)).map(({ name }) => name)).toEqual(['湖滨社工中心']);
    expect(await myOrganisations(actors.cityOfficer)).toEqual([]);
  });

  it('everybody: a verified organisation without a person or number in it', async () => {
    expect(await publicOrganisation(hubin.id)).toBeNull();
    const shown = await publicOrganisation(qingbo.id);
    expect(shown).toMatchObject({ name: '清波助老会' });
    expect(JSON.stringify(shown)).not.toMatch(/13800001234|6222|王敏|example\.cn/);
  });
});
