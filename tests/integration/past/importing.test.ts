import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { publishedHistory } from '@/lib/history/queries';
import { visitor } from '@/lib/kernel/actor';
import { pastImportOf } from '@/lib/past/importing/import-of';
import { leavePastTable } from '@/lib/past/importing/leave-past-table';
import { tableToRead } from '@/lib/past/importing/table-to-read';
import { takePastTable } from '@/lib/past/importing/take-past-table';
import { pastTemplate } from '@/lib/past/importing/template';
import { pastProjectsOf } from '@/lib/past/projects/of-organisation';
import { pastProjectOf } from '@/lib/past/projects/past-project-of';
import { officePastProjects, pastProjectsFile } from '@/lib/past/projects/read-past-project-list';
import { retractPastProject } from '@/lib/past/retract-past-project';
import { pastRoundOf, pastRounds } from '@/lib/past/rounds-of-office';
import { waitingForPastRounds } from '@/lib/past/waiting';
import { everythingFound } from '@/lib/search/everything';
import { fixtureCodes } from '@/prisma/seed/uscc';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { createPastRound, pastTable, readPastImport, takenPastImport } from '@/tests/factories/past';
import { actorWith, at, createCity, plainActor, testNow } from '@/tests/factories/people';
import { temporaryFiles } from '@/tests/support/files';

temporaryFiles();
const { city, district, street } = await createCity('丙市');
const officer = await actorWith('OFFICER', district, '区民政干部');
const above = await actorWith('OFFICER', city);
const below = await actorWith('OFFICER', street);
const observer = await actorWith('OBSERVER', city);
const elsewhere = await actorWith('OFFICER', (await createCity('丁市')).city);
const strangers = [below, observer, elsewhere, await plainActor(), visitor];

const code = fixtureCodes.gongshuGroup;
const good = [`助餐,益邻社,${code},50000,立项`, '探访,社区互助队,无,,未立项'];
const bad = '课堂,星火社,123,5万,立项';

const detailOf = (importId: string, pastRoundId: string) => pastImportOf({ importId, pastRoundId }, at(officer));

test('nothing is written before the officer says so; then the good rows alone, and a second time nothing', async () => {
  const { id: pastRoundId } = await createPastRound(district, officer);
  const first = await readPastImport(pastRoundId, pastTable([...good, bad]), officer);
  expect(first).toMatchObject({ status: 'READ', rowCount: 3, wrongCount: 1, knownCount: 0 });
  const detail = await detailOf(first.id, pastRoundId);
  expect(detail.faults.shown.map(({ row, column, code: problem }) => [row, column, problem])).toEqual([
    [4, '统一社会信用代码', 'organisations.problems.usccLength'],
    [4, '获批金额(元)', 'past.problems.amountUnit'],
  ]);
  expect(detail.counts).toMatchObject({ good: 2, taken: 0 });
  expect(await db.pastProject.count({ where: { pastRoundId } })).toBe(0);
  // It waits for whoever brought it, and for nobody else.
  const waits = async (actor: typeof officer) =>
    (await waitingForPastRounds(db, actor, testNow)).some(({ key }) => key === `past-import:${first.id}`);
  expect(await Promise.all([officer, above, below, elsewhere].map(waits))).toEqual([true, false, false, false]);
  const toCheck = async () => (await pastRounds({}, at(officer))).find(({ id }) => id === pastRoundId)?.toCheck;
  expect(await toCheck()).toBe(1);

  const taken = await takePastTable({ importId: first.id, version: first.version }, at(officer));
  expect(taken.takenCount).toBe(2);
  expect([await waits(officer), await toCheck()]).toEqual([false, 0]);
  const { id: projectId } = await db.pastProject.findFirstOrThrow({ where: { pastRoundId } });
  const { trail } = await pastProjectOf({ projectId }, at(officer));
  expect(trail).toMatchObject([{ command: 'pastImport.take', actorName: '区民政干部' }]);
  const settled = await db.pastImport.findUniqueOrThrow({ where: { id: first.id } });
  expect(settled).toMatchObject({ status: 'TAKEN', takenCount: 2, rows: [] });

  const again = await readPastImport(pastRoundId, pastTable([...good, bad]), officer);
  expect(again).toMatchObject({ status: 'READ', wrongCount: 1, knownCount: 2, rows: [] });
  expect((await detailOf(again.id, pastRoundId)).before).toMatchObject({ by: '区民政干部' });
  await expect(takePastTable({ importId: again.id, version: again.version }, at(officer))).rejects.toMatchObject({
    problems: [{ code: 'past.problems.nothingToTake' }],
  });
  await leavePastTable({ importId: again.id, version: again.version }, at(officer));
  expect(await db.pastProject.count({ where: { pastRoundId } })).toBe(2);
});

test('two tables read at the same time write nothing twice', async () => {
  const { id: pastRoundId } = await createPastRound(district, officer);
  const first = await readPastImport(pastRoundId, pastTable(good), officer);
  const second = await readPastImport(pastRoundId, pastTable([...good, '义诊,仁爱社,无,1000,立项']), officer);
  await takePastTable({ importId: first.id, version: first.version }, at(officer));
  const { takenCount } = await takePastTable({ importId: second.id, version: second.version }, at(officer));
  expect(takenCount).toBe(1);
  expect(await db.pastProject.count({ where: { pastRoundId } })).toBe(3);
});

test('a broken file is told, and a table without good rows offers none', async () => {
  const { id: pastRoundId } = await createPastRound(district, officer);
  const none = await readPastImport(pastRoundId, pastTable([bad]), officer);
  expect((await detailOf(none.id, pastRoundId)).counts).toMatchObject({ good: 0, wrong: 1 });
  // It waits for nobody: what is to be done is to bring another.
  expect((await waitingForPastRounds(db, officer, testNow)).map(({ key }) => key)).not.toContain(
    `past-import:${none.id}`,
  );
  expect((await pastRounds({}, at(officer))).find(({ id }) => id === pastRoundId)?.toCheck).toBe(0);
  const broken = new File([await brokenWorkbook()], '坏.xlsx');
  const failed = await readPastImport(pastRoundId, broken, officer);
  expect(failed).toMatchObject({ status: 'UNREADABLE', problems: [{ code: 'files.problems.tableUnreadable' }] });
});

test('it is found in lists, in figures, and in the passport of who holds the code, also when that is verified later', async () => {
  const { id: pastRoundId } = await createPastRound(district, officer);
  const lines = [`助餐,益邻社,${code},50000,立项`, `义诊,益邻社,${code},,未立项`];
  await takenPastImport(pastRoundId, lines, officer);

  const listed = await officePastProjects({ round: pastRoundId }, at(officer));
  expect(listed).toMatchObject({ page: { total: 2 }, grantedFen: 5_000_000n });
  expect((await officePastProjects({ q: code.toLowerCase(), round: pastRoundId }, at(above))).page.total).toBe(2);
  expect((await pastProjectsFile({ round: pastRoundId }, at(officer))).total).toBe(2);
  expect(await pastRoundOf({ pastRoundId }, at(officer))).toMatchObject({
    projects: 2,
    funded: 1,
    grantedFen: 5_000_000n,
  });

  const { history } = await publishedHistory({ city: city.id }, at(visitor));
  // With what the tests before brought to this city.
  expect(history?.imported).toEqual({ rounds: 3, projects: 4, grantFen: 15_100_000n });
  expect(history?.computed.projects).toBe(0);

  const organisation = await createOrganisation(city, { uscc: code, status: 'PENDING' });
  const owner = await memberActor(organisation);
  const passport = (by = owner) => pastProjectsOf({ organisationId: organisation.id }, at(by));
  // Whoever only types the code learns nothing.
  expect(await passport()).toEqual([]);
  await db.organisation.update({ where: { id: organisation.id }, data: { status: 'VERIFIED', heldUscc: code } });
  const own = (await passport()).filter(({ round }) =>
    round.endsWith(listed.rounds.find(({ id }) => id === pastRoundId)?.name ?? '?'),
  );
  expect(own.map(({ title, result, isOpen }) => [title, result, isOpen]).sort()).toEqual([
    ['义诊', 'NOT_FUNDED', false],
    ['助餐', 'FUNDED', false],
  ]);
  const watching = (await passport(observer)).filter(({ round }) => own.some((line) => line.round === round));
  expect(watching.map(({ title }) => title)).toEqual(['助餐']);
  expect((await passport(above)).map(({ title }) => title)).toContain('义诊');
  await expect(passport(elsewhere)).rejects.toMatchObject({ kind: 'not-found' });

  const sought = (by: typeof officer) =>
    everythingFound({ q: code, kind: 'pastProjects' }, at(by)).then(({ groups }) =>
      groups.flatMap(({ hits }) => hits.map(({ title }) => title)),
    );
  expect(await sought(officer)).toContain('义诊');
  for (const by of [below, observer, elsewhere, owner]) expect(await sought(by)).toEqual([]);

  const [project] = await db.pastProject.findMany({ where: { pastRoundId, title: '助餐' } });
  const projectId = project?.id ?? '';
  expect(await pastProjectOf({ projectId }, at(above))).toMatchObject({
    holder: { id: organisation.id, isOpen: true },
  });
  await retractPastProject({ projectId, reason: '金额有误。' }, at(officer));
  expect((await officePastProjects({ round: pastRoundId }, at(officer))).page.total).toBe(1);
  expect((await passport()).map(({ id }) => id)).not.toContain(projectId);
  expect(await takenPastImport(pastRoundId, [`助餐,益邻社,${code},60000,立项`], officer)).toMatchObject({
    takenCount: 1,
  });
});

test('what stands is neither rewritten nor removed', async () => {
  const { id: pastRoundId } = await createPastRound(district, officer);
  await takenPastImport(pastRoundId, good, officer);
  await expect(db.pastProject.updateMany({ where: { pastRoundId }, data: { title: '别的' } })).rejects.toThrow();
  await expect(db.pastProject.deleteMany({ where: { pastRoundId } })).rejects.toThrow();
});

test('the template can be filled in and read back', async () => {
  const { id: pastRoundId } = await createPastRound(district, officer);
  const { bytes, name } = await pastTemplate({ pastRoundId }, at(officer));
  expect(name).toMatch(/导入模板）\.xlsx$/);
  const { sheets } = await readXlsx(bytes);
  expect(sheets.map(({ name: sheet }) => sheet)).toEqual(['往年申报', '填写说明', '选项']);
  expect(sheets[0]?.dataValidations?.map(({ type, range }) => [type, range?.charAt(0)])).toEqual([
    ['list', 'D'],
    ['list', 'E'],
    ['list', 'H'],
  ]);
  const empty = await readPastImport(pastRoundId, new File([new Uint8Array(bytes)], '模板.xlsx'), officer);
  expect(empty).toMatchObject({ status: 'READ', rowCount: 0, problems: [{ code: 'past.problems.noRows' }] });
});

test('strangers find nothing of it, the city above does', async () => {
  const { id: pastRoundId } = await createPastRound(district, officer);
  await takenPastImport(pastRoundId, good, officer);
  const { id: importId } = await db.pastImport.findFirstOrThrow({ where: { pastRoundId } });
  const { id: projectId } = await db.pastProject.findFirstOrThrow({ where: { pastRoundId } });
  const asked = [
    (by: typeof officer | typeof visitor) => pastRoundOf({ pastRoundId }, at(by)),
    (by: typeof officer | typeof visitor) => pastImportOf({ importId, pastRoundId }, at(by)),
    (by: typeof officer | typeof visitor) => tableToRead({ importId }, at(by)),
    (by: typeof officer | typeof visitor) => pastProjectOf({ projectId }, at(by)),
    (by: typeof officer | typeof visitor) => pastTemplate({ pastRoundId }, at(by)),
  ];
  for (const read of asked) {
    await expect(read(above)).resolves.toBeDefined();
    for (const by of strangers) await expect(read(by)).rejects.toMatchObject({ kind: 'not-found' });
  }
  for (const by of [below, elsewhere]) {
    expect((await officePastProjects({}, at(by))).page.total).toBe(0);
    expect(await pastRounds({}, at(by))).toEqual([]);
  }
  expect((await pastRounds({}, at(above))).map(({ id }) => id)).toContain(pastRoundId);
  for (const by of [observer, visitor]) {
    await expect(officePastProjects({}, at(by))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(pastProjectsFile({}, at(by))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(pastRounds({}, at(by))).rejects.toMatchObject({ kind: 'not-found' });
  }
});

/** A workbook whose sheet is cut off. */
async function brokenWorkbook(): Promise<Uint8Array<ArrayBuffer>> {
  const { zipOf } = await import('@/tests/support/zip');
  return new Uint8Array(zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook' }));
}
