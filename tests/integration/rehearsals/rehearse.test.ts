import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { readExpression } from '@/lib/forms/expressions/read-expression';
import { shanghaiInstant } from '@/lib/kernel/shanghai';
import { formReferencesOf } from '@/lib/plans/form/form-references-of';
import { type Rehearsal, rehearse } from '@/lib/rehearsals/rehearse';
import { trialSheet } from '@/lib/rehearsals/trial-sheet';
import type { RoundSubject } from '@/lib/rounds/load';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';
import { createConflict, createExpert } from '@/tests/factories/reviews';
import { changeTerms, createRound } from '@/tests/factories/rounds';

type Scene = Awaited<ReturnType<typeof prepare>>;

/** A draft with a rule nobody meets and a closing date in the National Day holiday, in a city with two experts. */
async function prepare() {
  const { city, district } = await createCity();
  const officer = await actorWith('OFFICER', district);
  const draft = await createRound({
    region: district,
    status: 'DRAFT',
    opensAt: shanghaiInstant('2026-09-15', '09:00'),
    closesAt: shanghaiInstant('2026-10-03', '17:00'),
  });
  await writeRules(draft, ['直接受益人数 > 1000000']);
  const experts = [await createExpert(city, { categoryCodes: ['ELDER'] }), await createExpert(city)];
  return { city, district, officer, draft, experts };
}

async function writeRules(round: RoundSubject, rules: string[]): Promise<void> {
  const { references } = await formReferencesOf(db, round.plan);
  const formRules = rules.map((text) => {
    const read = readExpression(text, references, 'boolean');
    if (!read.ok) throw new Error(`${text} cannot be read`);
    return { condition: read.tree, message: '请核对', field: 'budget' };
  });
  await changeTerms(round, { formRules });
}

const rehearsed = ({ officer, draft }: Pick<Scene, 'officer' | 'draft'>, expected: number | null = null) =>
  rehearse({ roundId: draft.id, expected }, at(officer));

const codesOf = ({ findings }: Rehearsal, topic: string) =>
  findings.filter((finding) => finding.topic === topic).map(({ code }) => code);

let scene: Scene;
beforeAll(async () => {
  scene = await prepare();
});

describe('who may rehearse', () => {
  test('officers of the region and above', async () => {
    const above = await actorWith('OFFICER', scene.city);
    await expect(rehearse({ roundId: scene.draft.id, expected: null }, at(above))).resolves.toMatchObject({
      expected: 50,
    });
  });

  test("not another city's officer, an officer below, an observer or an applicant", async () => {
    const elsewhere = await createCity('别市');
    const organisation = await createOrganisation(scene.district);
    const strangers = [
      await actorWith('OFFICER', elsewhere.city),
      await actorWith('OFFICER', (await createCity()).street),
      await actorWith('OBSERVER', scene.city),
      await memberActor(organisation),
    ];
    for (const stranger of strangers)
      await expect(rehearse({ roundId: scene.draft.id, expected: null }, at(stranger))).rejects.toMatchObject({
        kind: 'not-found',
      });
  });

  test('nobody once it is published', async () => {
    const open = await createRound({ region: scene.district });
    await expect(rehearse({ roundId: open.id, expected: null }, at(scene.officer))).rejects.toMatchObject({
      kind: 'not-found',
    });
  });
});

test('an unmeetable rule, a deadline on a holiday and too few experts are all told, the worst first', async () => {
  const rehearsal = await rehearsed(scene);
  expect(codesOf(rehearsal, 'rules')).toEqual(['ruleAboveLimit']);
  expect(rehearsal.findings.filter(({ code }) => code === 'dayOff').map(({ what }) => what)).toContain('closesAt');
  expect(codesOf(rehearsal, 'experts')).toEqual(['tooFewExperts', 'tooFewExperts']);
  const marks = rehearsal.findings.map(({ mark }) => mark);
  expect(marks).toEqual(
    [...marks].sort(
      (a, b) =>
        ['refused', 'waiting', 'passed', 'active'].indexOf(a) - ['refused', 'waiting', 'passed', 'active'].indexOf(b),
    ),
  );
});

test('limits that leave no answer are told before any rule', async () => {
  const { officer, draft } = await prepare();
  const caps = draft.terms.budget.items.map(({ code, name }) => ({
    codes: [code],
    base: 'grant' as const,
    maxBp: 0,
    label: name,
  }));
  await changeTerms(draft, { formRules: [], budget: { ...draft.terms.budget, caps } });
  const form = await db.form.findUniqueOrThrow({ where: { id: draft.formId } });
  const sections = JSON.stringify(form.sections).replace('"min":1,', '"min":2000000,');
  await db.form.update({ where: { id: form.id }, data: { sections: JSON.parse(sections) as object[] } });
  const found = (await rehearsed({ officer, draft })).findings.filter(({ topic }) => topic === 'rules');
  expect(found.map(({ code, values }) => [code, values?.['label']])).toEqual([
    ['fieldUnfillable', '直接受益人数'],
    ['budgetUnmet', undefined],
  ]);
});

test('what is mended is no longer told', async () => {
  const { district, officer, draft } = await prepare();
  await writeRules(draft, ['直接受益人数 > 1000']);
  await db.round.update({ where: { id: draft.id }, data: { closesAt: shanghaiInstant('2026-09-30', '17:00') } });
  const city = await db.region.findUniqueOrThrow({ where: { id: district.cityId ?? '' } });
  for (let index = 0; index < 5; index += 1) await createExpert(city);
  const rehearsal = await rehearsed({ officer, draft });
  expect(codesOf(rehearsal, 'rules')).toEqual(['rulesMet']);
  expect(codesOf(rehearsal, 'experts')).toEqual(['enoughExperts', 'enoughExperts']);
  expect(rehearsal.findings.filter(({ what }) => what === 'closesAt')).toEqual([]);
});

test('experts with a conflict against those who applied last time do not count for them', async () => {
  const { city, district, officer } = await prepare();
  const [third, ...others] = [await createExpert(city), await createExpert(city)];
  const before = await createRound({ region: district, status: 'AWARDED' });
  const applicant = await createOrganisation(district, { name: '去年申报中心' });
  await createApplication({ round: before, organisation: applicant });
  const draft = await createRound({ region: district, status: 'DRAFT' });
  const [desk, defence] = await db.reviewStage.findMany({
    where: { planId: draft.planId },
    orderBy: { position: 'asc' },
  });
  await db.reviewStage.delete({ where: { id: defence?.id ?? '' } });
  expect(codesOf(await rehearsed({ officer, draft }), 'experts')).toEqual(['enoughExperts']);

  await createConflict(third, applicant.id);
  await createConflict(others[0] ?? third, applicant.id);
  const rehearsal = await rehearsed({ officer, draft });
  expect(rehearsal.expected).toBe(1);
  expect(rehearsal.lastTime).toBe(1);
  expect(rehearsal.findings.find(({ code }) => code === 'tooFewUnconflicted')?.values).toMatchObject({
    stage: desk?.name,
    count: 1,
    names: '去年申报中心',
  });
});

test("the number of applications expected is the officer's, else that of last time, else fifty", async () => {
  expect((await rehearsed(scene)).expected).toBe(50);
  expect((await rehearsed(scene, 120)).expected).toBe(120);
});

test('hours of reading grow with the applications', async () => {
  const hours = async (expected: number) =>
    (await rehearsed(scene, expected)).findings.find(({ code }) => code === 'hours')?.values?.['to'];
  expect(Number(await hours(200))).toBeGreaterThan(Number(await hours(20)));
});

test('only verified organisations of the city that pass every gate count', async () => {
  const { district, officer, draft } = await prepare();
  expect(codesOf(await rehearsed({ officer, draft }), 'eligibility')).toEqual(['noOrganisations']);
  const organisation = await createOrganisation(district);
  await createOrganisation(district, { status: 'PENDING' });
  await createOrganisation((await createCity('别市')).district);
  expect((await rehearsed({ officer, draft })).findings.find(({ topic }) => topic === 'eligibility')).toMatchObject({
    mark: 'refused',
    code: 'nobodyEligible',
    gate: { kind: 'inspectionPassed' },
    values: { organisations: 1, shut: 1 },
  });
  await db.organisationStanding.create({
    data: {
      organisationId: organisation.id,
      kind: 'ANNUAL_INSPECTION',
      from: '2025-06-30',
      conclusion: 'PASSED',
      recordedAt: testNow,
      recordedById: officer.personId,
    },
  });
  expect(codesOf(await rehearsed({ officer, draft }), 'eligibility')).toEqual(['allEligible']);
});

test('the imagined organisation passes the gates and its sheet reads as a whole', async () => {
  const { scene: stage, gates } = await rehearsed(scene);
  expect(gates.filter(({ met }) => !met)).toEqual([]);
  for (const variant of ['short', 'long'] as const) {
    const answers = trialSheet(stage, variant).read.flatMap(({ fields }) => fields);
    expect(answers.filter(({ answer }) => answer.kind === 'empty').map(({ key }) => key)).toEqual([]);
  }
});

test('nothing is written', async () => {
  const counted = async () =>
    Promise.all([
      db.organisation.count(),
      db.application.count(),
      db.sheet.count(),
      db.cell.count(),
      db.submission.count(),
      db.reviewAssignment.count(),
      db.storedFile.count(),
      db.trailEntry.count(),
      db.round.findUniqueOrThrow({ where: { id: scene.draft.id }, select: { version: true } }),
    ]);
  const before = await counted();
  await rehearsed(scene, 300);
  expect(await counted()).toEqual(before);
});
