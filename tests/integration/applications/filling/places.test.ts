import { expect, it } from 'vitest';
import { saveAnswers } from '@/lib/applications/filling/save-answers';
import { officeList } from '@/lib/applications/office-list';
import { officeApplication } from '@/lib/applications/office-queries';
import { applicationsFile, roundApplications } from '@/lib/applications/read-office-list';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { db } from '@/lib/db/client';
import type { FormSectionsInput } from '@/lib/forms/definition/definition';
import type { Actor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { suppliedTemplate } from '@/lib/plans/supplied/supplied-templates';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, at, createCity, createRegion, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { some } from '@/tests/support/some';

const template = found(suppliedTemplate('eight-categories'), 'the template');
const several = (maxPlaces: number): FormSectionsInput =>
  template.form.sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) => (field.type === 'region' ? { ...field, maxPlaces } : field)),
  }));

/** A round whose projects may name three places, with a district of two streets and their communities. */
async function town() {
  const { city, district, street } = await createCity('某市');
  const other = await createRegion({ name: '另一街道', level: 'STREET', parent: district });
  const near = await createRegion({ name: '近处社区', level: 'COMMUNITY', parent: street });
  const far = await createRegion({ name: '远处社区', level: 'COMMUNITY', parent: other });
  const organisation = await createOrganisation(district);
  const form = { ...template.form, sections: several(3) };
  const terms = { eligibility: [] };
  const round = await createRound({ region: city, content: { ...template, form }, terms });
  const draft = await createApplication({ round, organisation, status: 'DRAFT', filled: true });
  return { city, district, street, other, near, far, organisation, round, draft };
}

const placesOf = async (applicationId: string) =>
  (await db.applicationPlace.findMany({ where: { applicationId }, orderBy: { ordinal: 'asc' } })).map(
    ({ regionId, ordinal }) => [regionId, ordinal],
  );

it('names several places in their order, changes their turns, and lists find it under each and all above, once', async () => {
  const { city, district, street, other, near, far, organisation, round, draft } = await town();
  const owner = await memberActor(organisation, ['OWNER']);
  const name = (...regions: { id: string }[]) =>
    saveAnswers({ applicationId: draft.id, answers: { region: regions.map(({ id }) => id) } }, at(owner));
  await name(near, far);
  expect(await placesOf(draft.id)).toEqual([
    [near.id, 0],
    [far.id, 1],
  ]);
  await name(far, near);
  expect(await placesOf(draft.id)).toEqual([
    [far.id, 0],
    [near.id, 1],
  ]);
  await submitApplication({ applicationId: draft.id }, at(owner));
  await createApplication({ round, organisation, title: '别的项目' });

  const officer = await actorWith('OFFICER', city);
  const under = async (region: string) => {
    const { page, requestedFen, byStatus } = await roundApplications({ roundId: round.id, region }, at(officer));
    return [page.rows.map(({ id }) => id), page.total, requestedFen > 0n, byStatus];
  };
  for (const { id } of [district, street, other, near, far])
    expect(await under(id)).toEqual([[draft.id], 1, true, { SUBMITTED: 1 }]);
  expect((await under('elsewhere')).slice(0, 2)).toEqual([[], 0]);
  const searched = await roundApplications({ roundId: round.id, q: '远处' }, at(officer));
  expect([searched.page.rows.map(({ id }) => id), searched.page.total]).toEqual([[draft.id], 1]);
  const { places } = await roundApplications({ roundId: round.id }, at(officer));
  expect(places.find(({ id }) => id === district.id)).toMatchObject({ count: 1, depth: 1 });
  expect(places.map(({ id }) => id)).not.toContain(city.id);

  const { content, placeNames } = await officeApplication({ applicationId: draft.id }, at(officer));
  expect(placeNames).toBe('远处社区、近处社区');
  expect(JSON.stringify(content)).toContain('远处社区（主要）、近处社区');
  const file = await applicationsFile({ of: round.id, region: near.id }, at(officer));
  expect(file.total).toBe(1);
  const { page } = await roundApplications({ roundId: round.id, region: near.id }, at(officer));
  expect(page.rows.map((row) => officeList.columns.region.value(row, { now: testNow }))).toEqual([
    '远处社区、近处社区',
  ]);

  const { city: elsewhere } = await createCity('别处');
  const strangers: Actor[] = [owner, await actorWith('OFFICER', elsewhere)];
  for (const stranger of strangers)
    await expect(roundApplications({ roundId: round.id, region: near.id }, at(stranger))).rejects.toMatchObject({
      kind: 'not-found',
    });
});

it('refuses at the field what is too many, named twice, inside another or of another city, and writes none of it', async () => {
  const { city, street, other, near, far, organisation, draft } = await town();
  const owner = await memberActor(organisation, ['OWNER']);
  const before = await placesOf(draft.id);
  const { street: foreign } = await createCity('别处');
  const told = async (...regions: { id: string }[]) => {
    const answers = { region: regions.map(({ id }) => id) };
    const refused = saveAnswers({ applicationId: draft.id, answers }, at(owner));
    const { problems } = await refused.then(
      () => ({ problems: [] as { code: string; field?: string }[] }),
      (error: { problems: { code: string; field?: string }[] }) => error,
    );
    expect(some(problems).every(({ field }) => field === 'answers.region')).toBe(true);
    return problems.map(({ code }) => code.replace('forms.problems.', ''));
  };
  expect(await told(near, near)).toEqual(['placeTwice']);
  expect(await told(street, near)).toEqual(['placeWithin']);
  expect(await told(city)).toEqual(['tooWide']);
  expect(await told(near, foreign)).toEqual(['unknownOption']);
  expect(await told(street, other, near, far)).toEqual(['tooManyPlaces', 'placeWithin', 'placeWithin']);
  expect(await placesOf(draft.id)).toEqual(before);
});

it('a save over an older version is told, and takes no place out', async () => {
  const { near, far, organisation, draft } = await town();
  const owner = await memberActor(organisation, ['OWNER']);
  const cell = await db.cell.findUniqueOrThrow({ where: { sheetId_key: { sheetId: draft.sheetId, key: 'region' } } });
  const name = (version: number, ...regions: { id: string }[]) =>
    saveAnswers(
      { applicationId: draft.id, answers: { region: regions.map(({ id }) => id) }, versions: { region: version } },
      at(owner),
    );
  await name(cell.version, near);
  await expect(name(cell.version, far)).rejects.toMatchObject({ kind: 'conflict' });
  expect(await placesOf(draft.id)).toEqual([[near.id, 0]]);
});

it('is a scan of indexes, however many applications there are', async () => {
  const { district } = await town();
  const plan = await db.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
    return tx.$queryRaw<{ 'QUERY PLAN': string }[]>`
      EXPLAIN SELECT p."applicationId" FROM "ApplicationPlace" p JOIN "Region" r ON r."id" = p."regionId"
       WHERE r."path" LIKE ${`${district.path}%`}`;
  });
  const text = plan.map((line) => line['QUERY PLAN']).join('\n');
  expect(text).toContain('ApplicationPlace_regionId_idx');
});
