import { expect, it } from 'vitest';
import { confirmAwards } from '@/lib/awards/publicity/confirm-awards';
import { db } from '@/lib/db/client';
import { publicNotice } from '@/lib/disclosure/notice';
import { objectionPage } from '@/lib/disclosure/objection-page';
import { publicOrganisation } from '@/lib/disclosure/organisations';
import { publicProject } from '@/lib/disclosure/projects';
import { publicResult } from '@/lib/disclosure/result-detail';
import { latestResults, publicResults, resultsFile } from '@/lib/disclosure/results';
import { visitor } from '@/lib/kernel/actor';
import { sayMined } from '@/lib/rounds/say-mined';
import { awardTo, decidingNow, decidingRound, noticeEndsAt, releasedRound } from '@/tests/factories/awards';
import { createOrganisation } from '@/tests/factories/organisations';
import { at, createCity } from '@/tests/factories/people';
import { rowsOf } from '@/tests/support/list-file';

const json = (value: unknown) =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
/** What the factories put into every organisation and application and nobody outside may read. */
const personal = ['13800001234', '王敏', '陈静', 'contact@example.cn', '6222020000000001234'];

const everyResult = () => latestResults({ most: 1_000 }, at(visitor));

it('shows nothing of decisions that are still pending', async () => {
  const { round, applications, officer, organisation } = await decidingRound();
  await awardTo(applications[0]?.id ?? '', officer);
  await expect(publicResult({ roundId: round.id }, at(visitor))).rejects.toMatchObject({ kind: 'not-found' });
  await expect(objectionPage({ roundId: round.id }, at(visitor, decidingNow))).rejects.toMatchObject({
    kind: 'not-found',
  });
  await expect(publicProject({ applicationId: applications[0]?.id ?? '' }, at(visitor))).rejects.toMatchObject({
    kind: 'not-found',
  });
  expect(json(await everyResult())).not.toContain(round.id);
  expect((await publicOrganisation({ organisationId: organisation.id }, at(visitor))).projects).toEqual([]);
  await expect(publicNotice({ roundId: round.id }, at(visitor))).rejects.toMatchObject({ kind: 'not-found' });
});

it('shows the proposed awards while they are publicised, the rest never', async () => {
  const { round, applications, officer } = await releasedRound();
  const result = await publicResult({ roundId: round.id }, at(visitor));
  expect(result).toMatchObject({
    isFinal: false,
    awardsTotal: 2,
    awardsSumFen: 9_000_000n,
    notice: { endDay: '2026-03-13' },
  });
  expect(result?.awards.map(({ title }) => title)).toEqual(['入围项目1', '入围项目2']);
  expect(result?.funnel.map(({ kind, count }) => [kind, count])).toEqual([
    ['received', 3],
    ['stage', 3],
    ['awarded', 2],
  ]);
  const { version } = await db.round.findUniqueOrThrow({ where: { id: round.id } });
  await sayMined({ roundId: round.id, version, mined: '300多' }, at(officer));
  expect((await publicResult({ roundId: round.id }, at(visitor))).funnel[0]).toEqual({
    key: 'mined',
    kind: 'mined',
    stageName: '',
    count: 300,
    atLeast: true,
  });
  expect(result?.categories.reduce((sum, { received }) => sum + received, 0)).toBe(3);
  expect(json(result)).not.toContain('入围项目3');
  await expect(publicProject({ applicationId: applications[0]?.id ?? '' }, at(visitor))).rejects.toMatchObject({
    kind: 'not-found',
  });
  const notice = await publicNotice({ roundId: round.id }, at(visitor));
  expect(notice?.lines).toHaveLength(2);
  for (const secret of personal) expect(json([result, notice])).not.toContain(secret);

  const page = await objectionPage({ roundId: round.id }, at(visitor, decidingNow));
  expect(page).toMatchObject({ isOpen: true });
  expect(page?.projects).toHaveLength(2);
  expect(await objectionPage({ roundId: round.id }, at(visitor, noticeEndsAt))).toMatchObject({ isOpen: false });

  await db.application.update({ where: { id: applications[1]?.id ?? '' }, data: { status: 'REVOKED' } });
  expect(await publicResult({ roundId: round.id }, at(visitor))).toMatchObject({
    awardsTotal: 1,
    awardsSumFen: 4_500_000n,
  });
});

it('shows final awards with the source of their money, their projects and their organisation, without personal data', async () => {
  const { round, applications, officer, organisation } = await releasedRound();
  await confirmAwards({ roundId: round.id, version: 1 }, at(officer, noticeEndsAt));
  const [first, , third] = applications;
  const project = await publicProject({ applicationId: first?.id ?? '' }, at(visitor));
  expect(project).toMatchObject({
    title: '入围项目1',
    amountFen: 4_500_000n,
    isLotteryFunded: true,
    answers: { directBeneficiaries: 120 },
  });
  expect(project?.funds).toMatchObject([{ name: '福利彩票公益金', amountFen: 4_500_000n }]);
  await expect(publicProject({ applicationId: third?.id ?? '' }, at(visitor))).rejects.toMatchObject({
    kind: 'not-found',
  });

  const result = await publicResult({ roundId: round.id }, at(visitor));
  expect(result).toMatchObject({ isFinal: true, funds: [{ awardedFen: 9_000_000n, budgetFen: 100_000_000n }] });
  const listed = (await everyResult()).results.find(({ id }) => id === round.id);
  expect(listed).toMatchObject({ received: 3, shortlisted: 3, awarded: 2, awardedFen: 9_000_000n, isFinal: true });

  const page = await publicOrganisation({ organisationId: organisation.id }, at(visitor));
  expect(page?.projects).toHaveLength(2);
  expect(page.legalRepresentative).toBe('陈*');
  expect(json(page)).not.toMatch(/contact|王\*|1234/);
  for (const secret of personal) expect(json([project, result, page])).not.toContain(secret);
});

it('shows the results of one edition’s tracks as one row, and a single one as its own', async () => {
  const [main, track] = [await releasedRound(), await releasedRound({ awards: 1 })];
  const rowOf = async (...ids: string[]) => (await everyResult()).results.filter(({ id }) => ids.includes(id));
  const { total } = await everyResult();
  await db.round.update({ where: { id: main.round.id }, data: { trackName: '社会组织赛道' } });
  await db.round.update({
    where: { id: track.round.id },
    data: { mainRoundId: main.round.id, trackName: '备案团队赛道' },
  });
  const figures = { received: 6, shortlisted: 6, awarded: 3, awardedFen: 13_500_000n };
  const edition = {
    ...figures,
    id: main.round.id,
    title: main.round.title,
    track: null,
    trackNames: ['社会组织赛道', '备案团队赛道'],
    isFinal: false,
  };
  expect(await rowOf(main.round.id, track.round.id)).toMatchObject([edition]);
  expect((await everyResult()).total).toBe(total - 1);

  await confirmAwards({ roundId: main.round.id, version: 1 }, at(main.officer, noticeEndsAt));
  expect(await rowOf(main.round.id)).toMatchObject([{ isFinal: false, endDay: '2026-03-13' }]);
  await db.round.update({ where: { id: main.round.id }, data: { status: 'REVIEWING' } });
  const single = {
    id: track.round.id,
    received: 3,
    track: { name: '备案团队赛道', edition: main.round.title },
    trackNames: [],
  };
  expect(await rowOf(main.round.id, track.round.id)).toMatchObject([single]);
  await db.round.update({ where: { id: main.round.id }, data: { publishedAt: null } });
  expect(await rowOf(main.round.id, track.round.id)).toMatchObject([{ ...single, track: null }]);
});

it('an organisation shows once it is verified', async () => {
  const { street } = await createCity();
  const pending = await createOrganisation(street, { status: 'PENDING' });
  await expect(publicOrganisation({ organisationId: pending.id }, at(visitor))).rejects.toMatchObject({
    kind: 'not-found',
  });
  await expect(publicOrganisation({ organisationId: 'no-such-id' }, at(visitor))).rejects.toMatchObject({
    kind: 'not-found',
  });
});

it('lists results a page at a time and as a file for everybody, found by the title of their round', async () => {
  const { round } = await releasedRound();
  await db.round.update({ where: { id: round.id }, data: { title: `独一批次${round.id}` } });
  const query = { q: `独一批次${round.id}` };
  const { page } = await publicResults(query, at(visitor));
  expect(page).toMatchObject({ total: 1, rows: [{ opens: round.id, received: 3, isFinal: false }] });
  expect(await rowsOf(await resultsFile(query, at(visitor)))).toMatchObject([
    { 批次: `独一批次${round.id}`, 状态: '公示中', '申报（项）': 3 },
  ]);
  await db.round.update({ where: { id: round.id }, data: { publishedAt: null } });
  expect((await publicResults(query, at(visitor))).page.total).toBe(0);
  expect(await rowsOf(await resultsFile(query, at(visitor)))).toEqual([]);
});
