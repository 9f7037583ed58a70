import { beforeAll, expect, it, test } from 'vitest';
import { confirmAwards } from '@/lib/awards/publicity/confirm-awards';
import { db } from '@/lib/db/client';
import { countStatements } from '@/lib/db/count-statements';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { everythingFound } from '@/lib/search/everything';
import type { Kind } from '@/lib/search/found';
import { createApplication } from '@/tests/factories/applications';
import { confirmWordsOf, noticeEndsAt, releasedRound } from '@/tests/factories/awards';
import { createDemand, createDemandCallRow } from '@/tests/factories/demands';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, administratorWith, at, createCity } from '@/tests/factories/people';
import { createAssignment, createExpert, createReviewWorld, openTestStage } from '@/tests/factories/reviews';
import { createFund, createRound } from '@/tests/factories/rounds';
import { createTopicRow } from '@/tests/factories/topics';

/** A word that stands in everything of the first city, and nowhere else. */
const WORD = '鹊桥';

async function scene() {
  const { city, district, street } = await createCity('甲市');
  const elsewhere = await createCity('乙市');
  const organisation = await createOrganisation(district, { name: `${WORD}社会工作服务中心` });
  const round = await createRound({ region: district, title: `${WORD}公益创投` });
  await createTopicRow({ round, title: `${WORD}选题` });
  const ofStreet = await createRound({ region: street, title: `${WORD}街道微创投` });
  const application = await createApplication({ round, organisation, title: `${WORD}助老项目` });
  await createApplication({ round, organisation, title: `${WORD}草稿`, status: 'DRAFT' });
  const call = await createDemandCallRow({ region: city, title: `${WORD}征集令` });
  const waiting = await createDemand({ call, region: street, title: `${WORD}加装电梯`, submitterPhone: '13811112222' });
  const shown = await createDemand({ call, region: street, title: `${WORD}阅览室`, status: 'PUBLISHED' });
  await db.fund.update({ where: { id: (await createFund({ region: district })).id }, data: { name: `${WORD}福彩金` } });
  const expert = await createExpert(city, { name: `${WORD}教授` });
  return {
    ...{ city, district, street, organisation, round, ofStreet, application, waiting, shown, expert },
    cityOfficer: await actorWith('OFFICER', city),
    officer: await actorWith('OFFICER', district),
    streetOfficer: await actorWith('OFFICER', street),
    observer: await actorWith('OBSERVER', district),
    otherOfficer: await actorWith('OFFICER', elsewhere.city),
    member: await memberActor(organisation),
    stranger: await memberActor(await createOrganisation(elsewhere.district)),
    security: await administratorWith('SECURITY_ADMINISTRATOR'),
    system: await administratorWith('SYSTEM_ADMINISTRATOR'),
    audit: await administratorWith('AUDIT_ADMINISTRATOR'),
  };
}

let here: Awaited<ReturnType<typeof scene>>;
beforeAll(async () => {
  here = await scene();
});

async function foundBy(actor: Actor, q: string, also: { kind?: Kind; in?: 'public' } = {}) {
  const { groups } = await everythingFound({ q, ...also }, at(actor));
  return Object.fromEntries(groups.map(({ kind, hits }) => [kind, hits.map(({ title }) => title)]));
}

const ofDistrict = {
  applications: [`${WORD}助老项目`],
  organisations: [`${WORD}社会工作服务中心`],
  topics: [`${WORD}选题`],
  funds: [`${WORD}福彩金`],
};

it('finds for an officer what their lists show, of their own region and below', async () => {
  expect(await foundBy(here.officer, WORD)).toEqual({
    ...ofDistrict,
    demands: expect.arrayContaining([`${WORD}加装电梯`, `${WORD}阅览室`]) as string[],
    rounds: expect.arrayContaining([`${WORD}公益创投`, `${WORD}街道微创投`]) as string[],
    experts: [`${WORD}教授`],
  });
  expect(await foundBy(here.cityOfficer, WORD)).toMatchObject({ ...ofDistrict, demandCalls: [`${WORD}征集令`] });
});

it('finds for a street what is the street’s, and for an observer what is not the bureau’s alone', async () => {
  expect(await foundBy(here.streetOfficer, WORD)).toEqual({
    demands: expect.arrayContaining([`${WORD}加装电梯`, `${WORD}阅览室`]) as string[],
    rounds: [`${WORD}街道微创投`],
  });
  const seen = await foundBy(here.observer, WORD);
  expect(Object.keys(seen).sort()).toEqual(['applications', 'demands', 'funds', 'organisations', 'rounds', 'topics']);
});

it('finds nothing of another city for its officer, and nothing but what is public for a stranger', async () => {
  expect(await foundBy(here.otherOfficer, WORD)).toEqual({});
  const open = {
    publicRounds: expect.arrayContaining([`${WORD}公益创投`, `${WORD}街道微创投`]) as string[],
    publicDemandCalls: [`${WORD}征集令`],
    publicDemands: [`${WORD}阅览室`],
    publicTopics: [`${WORD}选题`],
    publicOrganisations: [`${WORD}社会工作服务中心`],
  };
  expect(await foundBy(visitor, WORD)).toEqual(open);
  expect(await foundBy(here.stranger, WORD)).toEqual(open);
  expect(await foundBy(here.otherOfficer, WORD, { in: 'public' })).toEqual(open);
});

it('finds for an organisation its own applications, drafts too', async () => {
  const own = await foundBy(here.member, WORD);
  expect(own['ownApplications']?.toSorted()).toEqual([`${WORD}助老项目`, `${WORD}草稿`].toSorted());
  expect(own['ownOrganisations']).toEqual([`${WORD}社会工作服务中心`]);
  expect(own['applications']).toBeUndefined();
});

it('shows administrators no business record', async () => {
  expect(await foundBy(here.security, WORD)).toEqual({ accounts: [`${WORD}教授`] });
  expect(await foundBy(here.system, WORD)).toEqual({});
  expect(await foundBy(here.system, '甲市某区')).toMatchObject({ regions: ['甲市某区'] });
  expect(await foundBy(here.audit, WORD)).toEqual({});
});

it('finds by a number, by a part of one, by the running number, by code and by a person', async () => {
  const number = '2026-330102-01-0047-5';
  await db.application.update({ where: { id: here.application.id }, data: { number } });
  for (const q of [number, '330102-01-0047', '0047', '47', '２０２６-330102-01']) {
    expect(await foundBy(here.officer, q), q).toMatchObject({ applications: [`${WORD}助老项目`] });
  }
  await db.demand.update({ where: { id: here.waiting.id }, data: { number: 'XQ-2026-330102-0311-K' } });
  for (const q of ['xq-2026-330102-0311', '0311-k', '311']) {
    expect(await foundBy(here.officer, q), q).toMatchObject({ demands: [`${WORD}加装电梯`] });
  }
  const older = '2026-330102WANGJIANG-01-CHILD_YOUTH-0001-X';
  await db.application.update({ where: { id: here.application.id }, data: { number: older } });
  for (const q of [older, 'CHILD_YOUTH-0001', 'wangjiang']) {
    expect(await foundBy(here.officer, q), q).toMatchObject({ applications: [`${WORD}助老项目`] });
  }
  const code = here.organisation.uscc ?? '';
  for (const q of [code, code.toLowerCase(), code.slice(4, 14)]) {
    expect((await foundBy(here.officer, q))['organisations'], q).toContain(`${WORD}社会工作服务中心`);
  }
  expect((await foundBy(here.officer, '陈静'))['organisations']).toContain(`${WORD}社会工作服务中心`);
});

it('finds nobody by what is masked or sealed', async () => {
  for (const actor of [visitor, here.officer, here.member, here.security]) {
    expect(await foundBy(actor, '13811112222')).toEqual({});
    expect(await foundBy(actor, '13800001234')).toEqual({});
    expect(await foundBy(actor, '张阿姨')).toEqual({});
  }
  // Who speaks for it is masked where everybody reads.
  expect(await foundBy(visitor, '陈静')).toEqual({});
  expect(await foundBy(here.stranger, '陈静')).toEqual({});
});

it('finds an awarded project by the words that became public, and by no others', async () => {
  const { round, noticeId, officer, applications } = await releasedRound();
  const [first] = applications;
  await db.application.update({ where: { id: first?.id ?? '' }, data: { title: '星桥计划 13900004444' } });
  const before = await foundBy(visitor, '星桥');
  expect(before['projects']).toBeUndefined();
  await confirmWordsOf(round.id);
  const notice = await db.publicityNotice.findUniqueOrThrow({ where: { id: noticeId } });
  await confirmAwards({ roundId: round.id, version: notice.version }, at(officer, noticeEndsAt));
  await db.publicWords.updateMany({ where: { applicationId: first?.id ?? '' }, data: { title: '星桥长者计划' } });
  expect(await foundBy(visitor, '星桥')).toEqual({ projects: ['星桥长者计划'] });
  expect(await foundBy(visitor, '长者计划')).toEqual({ projects: ['星桥长者计划'] });
  expect(await foundBy(visitor, '13900004444')).toEqual({});
  expect(await foundBy(visitor, round.title)).toMatchObject({
    results: expect.arrayContaining([round.title]) as string[],
  });
});

async function sheetOf(blindApplicant: boolean) {
  const world = await createReviewWorld({ blindApplicant });
  await openTestStage(world, world.stageId);
  const [[application], [expert, other]] = [world.applications, world.experts];
  if (!application || !expert || !other) throw new Error('the world is too small');
  const name = '藏名社会工作服务中心';
  await db.organisation.update({ where: { id: application.organisationId }, data: { name } });
  await db.application.update({ where: { id: application.id }, data: { title: `${name}云桥项目` } });
  await createAssignment({ stageId: world.stageId, applicationId: application.id, expert, status: 'ACCEPTED' });
  return { expert, other };
}

it('finds for an expert the sheets given to them', async () => {
  const { expert, other } = await sheetOf(false);
  for (const q of ['云桥', '藏名']) {
    expect((await foundBy(expert, q))['sheets'], q).toEqual(['藏名社会工作服务中心云桥项目']);
    expect((await foundBy(other, q))['sheets'], q).toBeUndefined();
  }
});

it('finds no sheet by a name that its stage hides', async () => {
  const { expert } = await sheetOf(true);
  expect((await foundBy(expert, '藏名'))['sheets']).toBeUndefined();
  const [title] = (await foundBy(expert, '云桥'))['sheets'] ?? [];
  expect(title).toContain('云桥项目');
  expect(title).not.toContain('藏名');
});

it('shows five of a kind and leads to the rest, and counts no further than fifty', async () => {
  const organisation = await createOrganisation(here.district, { name: '多项目中心' });
  const row = await db.application.findUniqueOrThrow({ where: { id: here.application.id } });
  const { id: _id, titlePairs: _pairs, carried: _carried, ...facts } = row;
  for (let turn = 0; turn < 55; turn += 1) {
    const sheet = await db.sheet.create({
      data: { kind: 'APPLICATION', cityId: row.cityId, createdAt: row.createdAt },
    });
    const own = { sheetId: sheet.id, organisationId: organisation.id, number: `2026-330102-09-${1000 + turn}-1` };
    await db.application.create({ data: { ...facts, ...own, title: `众多项目${turn}` } });
    if (turn === 5) {
      const { groups } = await everythingFound({ q: '众多' }, at(here.officer));
      expect(groups).toMatchObject([{ kind: 'applications', count: 6, isMore: false }]);
      expect(groups[0]?.hits).toHaveLength(5);
      expect(groups[0]?.href).toBe(`/search?q=${encodeURIComponent('众多')}&kind=applications`);
    }
  }
  const { groups } = await everythingFound({ q: '众多', kind: 'applications' }, at(here.officer));
  expect(groups).toMatchObject([{ kind: 'applications', count: 50, isMore: true, href: null }]);
  expect(groups[0]?.hits).toHaveLength(50);
});

it('leads to a list with the same words', async () => {
  for (let turn = 0; turn < 6; turn += 1) await createOrganisation(here.district, { name: `群星中心${turn}` });
  const { groups } = await everythingFound({ q: '群星' }, at(here.officer));
  expect(groups).toMatchObject([
    { kind: 'organisations', count: 6, href: `/office/organisations?q=${encodeURIComponent('群星')}` },
  ]);
});

it('asks nothing for one character, and says what it has looked through', async () => {
  const counted = await countStatements(() => everythingFound({ q: '桥' }, at(here.officer)));
  expect(counted.statements).toBe(0);
  expect(counted.result).toMatchObject({ isTooShort: true, groups: [] });
  const none = await everythingFound({ q: '查无此词' }, at(here.streetOfficer));
  expect(none.groups).toEqual([]);
  expect(none.searched).toEqual([
    ...['ownDemands', 'ownClaims', 'applications', 'demands', 'organisations', 'rounds', 'notices'],
    ...['pastProjects', 'topics', 'demandCalls', 'claims', 'funds', 'templates'],
  ]);
});

test('whatever an address says is a search', async () => {
  for (const q of ['%', '_', "'; DROP TABLE", '\\', '𠮷野', 'a'.repeat(5_000)]) {
    expect((await everythingFound({ q }, at(here.officer))).groups).toEqual([]);
  }
  expect(await everythingFound({ kind: 'secrets' } as never, at(visitor))).toMatchObject({ q: '', kind: null });
});
