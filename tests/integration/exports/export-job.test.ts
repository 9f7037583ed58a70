import { existsSync, mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { db } from '@/lib/db/client';
import { exportJob } from '@/lib/exports/export-job';
import { readListFile } from '@/lib/exports/read-list-file';
import { recordExport } from '@/lib/exports/record-export';
import { takeList } from '@/lib/exports/take-list';
import { placeOf } from '@/lib/files/places';
import { jobDetail } from '@/lib/inbox/job-detail';
import { dropResultFile } from '@/lib/jobs/result-file';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { actorOfPerson } from '@/lib/people/actor-of-person';
import { createOrganisation } from '@/tests/factories/organisations';
import { actorWith, at, createCity, plainActor, testNow } from '@/tests/factories/people';
import { doJobsNow, workOf } from '@/tests/support/job-work';

const LONG = 5_001;
type Place = Awaited<ReturnType<typeof createCity>>;
let place: Place;

beforeAll(async () => {
  vi.stubEnv('FILES_DIR', mkdtempSync(path.join(tmpdir(), 'files-')));
  place = await createCity();
  const { region: _, id, ...first } = await createOrganisation(place.district, { name: '组织00000', uscc: null });
  await db.organisation.createMany({
    data: Array.from({ length: LONG - 1 }, (_, index) => ({
      ...first,
      name: `组织${String(index + 1).padStart(5, '0')}`,
    })),
  });
  await createOrganisation(place.street, { name: '街道一家', status: 'PENDING' });
});
afterAll(() => {
  vi.unstubAllEnvs();
});

const query = { status: 'VERIFIED', sort: 'name', order: 'asc', format: 'xlsx' };

async function take(actor: Actor, asked: Record<string, string> = query): Promise<string | null> {
  const file = await readListFile('organisations', { actor, query: asked, now: testNow });
  return takeList(file, { query: asked, format: 'xlsx', locale: 'zh-CN', name: '社会组织' }, at(actor));
}

/** The job that writes a list of one organisation, as a long list starts it. */
async function started(actor: Actor): Promise<string> {
  const later = { name: '社会组织', query: { status: 'PENDING' }, format: 'csv', locale: 'zh-CN' } as const;
  const about = { list: 'organisations', aboutId: place.city.id, cityId: place.city.id, rows: 1, filter: {} } as const;
  return (await recordExport({ ...about, later }, at(actor))).jobId ?? '';
}

const work = workOf(exportJob);
const look = (jobId: string, actor: Actor, now = new Date()) => jobDetail({ jobId }, { actor, now });
const rolesGone = (actor: { personId: string }) =>
  db.roleGrant.updateMany({ where: { personId: actor.personId }, data: { revokedAt: testNow } });
const now = async (actor: { personId: string }): Promise<Actor> => (await actorOfPerson(actor.personId)) ?? visitor;

test('a long list is written by the worker, all of it, in its order, and fetched by whoever asked', async () => {
  const officer = await actorWith('OFFICER', place.district);
  const jobId = (await take(officer)) ?? '';
  expect(await db.trailEntry.count({ where: { entity: 'organisations', actorId: officer.personId } })).toBe(1);
  expect(await look(jobId, officer)).toMatchObject({ status: 'QUEUED', title: 'jobs.export.title', file: null });
  await doJobsNow(work);
  const { file, page, ...job } = await look(jobId, officer);
  expect(job).toMatchObject({
    status: 'DONE',
    done: LONG,
    total: LONG,
    outcome: { code: 'jobs.export.done', values: { rows: LONG, days: 7 } },
  });
  const [path, filters] = page.split('?');
  expect(path).toBe('/office/organisations');
  expect(Object.fromEntries(new URLSearchParams(filters))).toEqual({ status: 'VERIFIED', sort: 'name', order: 'asc' });
  expect(file).toMatchObject({ stands: 'ready', name: '社会组织列表.xlsx' });
  const { sheets } = await readXlsx(new Uint8Array(await readFile(placeOf(file?.sha256 ?? ''))));
  const [head, ...rows] = sheets[0]?.rows ?? [];
  expect(head?.[0]).toBe('组织名称');
  expect(rows).toHaveLength(LONG);
  expect([rows[0]?.[0], rows.at(-1)?.[0]]).toEqual(['组织00000', '组织05000']);
});

test('nobody else sees the job: not a colleague, another city’s officer, an applicant or a visitor', async () => {
  const jobId = await started(await actorWith('OFFICER', place.district));
  const others = [
    await actorWith('OFFICER', place.district),
    await actorWith('OFFICER', (await createCity('乙市')).city),
    await plainActor(),
    visitor,
  ];
  for (const other of others) await expect(look(jobId, other)).rejects.toMatchObject({ kind: 'not-found' });
});

test('whoever asks again while it is being written is led to the same job', async () => {
  const officer = await actorWith('OFFICER', place.city);
  const jobId = await started(officer);
  expect(await started(officer)).toBe(jobId);
  await doJobsNow(work);
  expect(await started(officer)).not.toBe(jobId);
});

test('a shorter list, and whatever a visitor takes, is sent at once', async () => {
  const long = await readListFile('organisations', {
    actor: await actorWith('OFFICER', place.city),
    query,
    now: testNow,
  });
  expect(long.total).toBe(LONG);
  const asVisitor = { query, format: 'csv', locale: 'zh-CN', name: '社会组织' } as const;
  expect(await takeList(long, asVisitor, at(visitor))).toBeNull();
  expect(await take(await actorWith('OFFICER', place.district), { ...query, q: '组织00001' })).toBeNull();
  expect(await take(await actorWith('OFFICER', place.street))).toBeNull();
});

test('a right that was lost before the job ran ends it; one that was lost later closes the file', async () => {
  const [early, late] = [await actorWith('OFFICER', place.district), await actorWith('OFFICER', place.district)];
  const [refused, written] = [await started(early), await started(late)];
  await rolesGone(early);
  await doJobsNow(work);
  expect(await look(refused, early)).toMatchObject({
    status: 'FAILED',
    outcome: { code: 'kernel.problems.forbidden' },
  });
  expect(await look(written, await now(late))).toMatchObject({ file: { stands: 'ready' } });
  await rolesGone(late);
  await db.roleGrant.create({
    data: { personId: late.personId, role: 'OFFICER', regionId: place.street.id, grantedAt: testNow },
  });
  expect(await look(written, await now(late))).toMatchObject({ file: { stands: 'closed' } });
});

test('a right that came in the meantime adds nothing to the file', async () => {
  const officer = await actorWith('OFFICER', place.district);
  const jobId = await started(officer);
  const elsewhere = (await createCity('丙市')).city;
  await createOrganisation(elsewhere, { name: '外地一家', status: 'PENDING' });
  await db.roleGrant.create({
    data: { personId: officer.personId, role: 'OFFICER', regionId: elsewhere.id, grantedAt: testNow },
  });
  await doJobsNow(work);
  expect(await look(jobId, await now(officer))).toMatchObject({ total: 1, file: { stands: 'ready' } });
});

test('after a week the file is gone', async () => {
  const officer = await actorWith('OFFICER', place.district);
  const jobId = await started(officer);
  await doJobsNow(work);
  const { file } = await look(jobId, officer);
  const week = new Date((file?.keptUntil ?? testNow).getTime() + 1);
  expect(week.getTime() - Date.now()).toBeGreaterThan(7 * 24 * 60 * 60 * 1000);
  expect(await look(jobId, officer, week)).toMatchObject({ file: { stands: 'dropped' } });
  const waiting = await db.$queryRaw<{ runAt: Date }[]>`
    SELECT run_at AS "runAt" FROM graphile_worker.jobs WHERE task_identifier = ${dropResultFile.name}
       AND key = ${`${dropResultFile.name}:${file?.id ?? ''}`}`;
  expect(waiting).toEqual([{ runAt: file?.keptUntil }]);
  expect(existsSync(placeOf(file?.sha256 ?? ''))).toBe(true);
});
