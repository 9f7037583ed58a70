import { beforeAll, expect, test } from 'vitest';
import { draftAmendment } from '@/lib/amendments/draft-amendment';
import { amendmentsOfRound } from '@/lib/amendments/queries';
import { startApplication } from '@/lib/applications/filling/start-application';
import { db } from '@/lib/db/client';
import { publicResults } from '@/lib/disclosure/results';
import { knownCategories } from '@/lib/experts/queries';
import { waitingForOfficer } from '@/lib/inbox/waiting-for';
import type { Actor } from '@/lib/kernel/actor';
import { readAsked } from '@/lib/lists/asked';
import { rehearse } from '@/lib/rehearsals/rehearse';
import { stagesOfRound } from '@/lib/reviews/stages-of-round';
import { cancelRound } from '@/lib/rounds/cancel-round';
import { copyableRounds, copyProposal } from '@/lib/rounds/creating/copyable-rounds';
import { createRound } from '@/lib/rounds/creating/create-round';
import { extendRound } from '@/lib/rounds/extend-round';
import { roundById } from '@/lib/rounds/load';
import { publicRound, publicRounds } from '@/lib/rounds/public-rounds';
import { publishRound } from '@/lib/rounds/publishing/publish-round';
import { roundHeader, roundsUnderWay, settingsOf } from '@/lib/rounds/queries';
import { officeRounds } from '@/lib/rounds/read-round-list';
import { roundList } from '@/lib/rounds/round-list';
import { fillAnnouncement } from '@/lib/rounds/settings/fill-announcement';
import { setPortfolioFloors } from '@/lib/rounds/settings/set-portfolio-floors';
import { setRoundFunding } from '@/lib/rounds/settings/set-round-funding';
import { setTimetable } from '@/lib/rounds/settings/set-timetable';
import { roundSettings } from '@/lib/rounds/settings/settings';
import { updateRoundBasics } from '@/lib/rounds/settings/update-round-basics';
import { startScreening } from '@/lib/rounds/start-screening';
import { adoptTemplate } from '@/lib/rounds/templates/adopt-template';
import { replaceOwnTemplate } from '@/lib/rounds/templates/replace-own-template';
import { saveOwnTemplate } from '@/lib/rounds/templates/save-own-template';
import { addTrack } from '@/lib/rounds/tracks/add-track';
import { nameTrack } from '@/lib/rounds/tracks/name-track';
import { visibleTo } from '@/lib/rounds/visible-to';
import { createTopic } from '@/lib/topics/create-topic';
import { topicsOfRound } from '@/lib/topics/queries';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';
import { createRound as roundOf } from '@/tests/factories/rounds';

/** A leak of working copies would be worse than having none: whatever reads rounds, or does something to one, must not meet them. */
let officer: Actor;
let observer: Actor;
let copyId: string;
let templateId: string;
let draft: Awaited<ReturnType<typeof roundOf>>;

beforeAll(async () => {
  const { district } = await createCity('甲市');
  officer = await actorWith('OFFICER', district);
  observer = await actorWith('OBSERVER', district);
  const { template, copy } = await adoptTemplate(
    { template: 'filed', regionId: district.id, name: '独一无二的模板' },
    at(officer),
  );
  [copyId, templateId] = [copy.id, template.id];
  draft = await roundOf({ region: district, status: 'DRAFT' });
});

test('no list, count or first screen has it', async () => {
  const all = { now: testNow };
  for (const actor of [officer, observer]) {
    const { page, years } = await officeRounds(actor, readAsked(roundList, {}), all);
    expect([page.total, page.rows.map(({ id }) => id), years]).toEqual([1, [draft.id], [2026]]);
    expect(await db.round.count({ where: { AND: [{ id: copyId }, visibleTo(actor)] } })).toBe(0);
    expect(await roundsUnderWay(actor)).toEqual([]);
    expect((await copyableRounds(actor)).map(({ id }) => id)).toEqual([draft.id]);
  }
  expect((await officeRounds(officer, readAsked(roundList, { q: '独一无二' }), all)).page.total).toBe(0);
  expect(
    (await waitingForOfficer({}, at(officer))).filter(
      ({ about, href }) => href.includes(copyId) || about.includes('独一无二'),
    ),
  ).toEqual([]);
  expect((await publicRounds(testNow, { q: '独一无二' })).total).toBe(0);
  expect((await publicResults(1, 1_000)).results.map(({ id }) => id)).not.toContain(copyId);
});

test('no page of a round opens it, neither in the office nor in public', async () => {
  for (const actor of [officer, observer]) {
    expect(await roundHeader(actor, copyId)).toBeNull();
    expect(await settingsOf(actor, copyId)).toBeNull();
    expect(await copyProposal(actor, copyId, 2026)).toBeNull();
    await expect(topicsOfRound({ roundId: copyId }, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
    expect(await amendmentsOfRound(actor, copyId, testNow)).toBeNull();
    expect(await stagesOfRound(actor, copyId)).toEqual([]);
    expect(await rehearse(actor, { roundId: copyId, expected: null }, testNow)).toBeNull();
  }
  expect(await publicRound(copyId, testNow)).toBeNull();
  expect(await roundById(db, { roundId: copyId })).toBeNull();
  expect(await roundSettings(db, { roundId: copyId })).toBeNull();
});

test('its categories are offered to no expert', async () => {
  const { cityId, categories } = await db.round.findUniqueOrThrow({
    where: { id: copyId },
    include: { categories: true },
  });
  await db.roundCategory.updateMany({
    where: { roundId: copyId, code: categories[0]?.code ?? '' },
    data: { code: 'ONLY_HERE' },
  });
  expect((await knownCategories([cityId])).map(({ code }) => code)).not.toContain('ONLY_HERE');
});

const onCopy = () => ({ roundId: copyId, version: 1 });
const person = { contactName: '王晓', contactPhone: '0571-1', complaintPhone: '0571-2' };

test.each([
  ['published', () => publishRound(onCopy(), at(officer))],
  ['cancelled', () => cancelRound({ ...onCopy(), reason: '不办了' }, at(officer))],
  ['extended', () => extendRound({ ...onCopy(), closesAt: '2027-01-01T17:00', reason: '不够' }, at(officer))],
  ['screened', () => startScreening(onCopy(), at(officer))],
  [
    'divided into tracks',
    () =>
      addTrack(
        { mainRoundId: copyId, version: 1, template: 'filed', trackName: '备案', mainTrackName: '登记' },
        at(officer),
      ),
  ],
  ['named as a track', () => nameTrack({ ...onCopy(), trackName: '备案' }, at(officer))],
  [
    'copied',
    () =>
      createRound(
        { template: `round:${copyId}`, regionId: draft.regionId, year: '2027', title: '2027 年' },
        at(officer),
      ),
  ],
  ['saved as a template', () => saveOwnTemplate({ roundId: copyId, name: '模板' }, at(officer))],
  [
    'put in place of a template',
    () => replaceOwnTemplate({ roundId: copyId, template: `${templateId}:1` }, at(officer)),
  ],
  ['given a title and contacts', () => updateRoundBasics({ ...onCopy(), title: '批次', ...person }, at(officer))],
  [
    'given dates',
    () =>
      setTimetable(
        { ...onCopy(), opensAt: '', closesAt: '', reviewFrom: '', reviewTo: '', executionFrom: '', executionTo: '' },
        at(officer),
      ),
  ],
  ['given money', () => setRoundFunding({ ...onCopy(), lines: [] }, at(officer))],
  ['given floors on money', () => setPortfolioFloors({ ...onCopy(), floors: [] }, at(officer))],
  ['filled in', () => fillAnnouncement(onCopy(), at(officer))],
  [
    'given topics',
    () =>
      createTopic({ ...onCopy(), title: '助餐', description: '每日', indicative: '1', categoryId: '' }, at(officer)),
  ],
  ['amended', () => draftAmendment({ roundId: copyId }, at(officer))],
  ['applied for', () => startApplication({ roundId: copyId, organisationId: copyId }, at(officer))],
])('it is never %s', async (_act, act) => {
  await expect(act()).rejects.toMatchObject({ kind: 'not-found' });
});

test('no round is made under it or from it', async () => {
  expect(await db.round.count({ where: { OR: [{ mainRoundId: copyId }, { copiedFromId: copyId }] } })).toBe(0);
  expect(await db.round.findUnique({ where: { id: copyId } })).toMatchObject({
    status: 'DRAFT',
    version: 1,
    publishedAt: null,
  });
});
