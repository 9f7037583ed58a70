import { describe, expect, it } from 'vitest';
import { answerNow } from '@/lib/applications/filling/answer-now';
import { saveAnswers } from '@/lib/applications/filling/save-answers';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { db } from '@/lib/db/client';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { at, createCity, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { scene } from '@/tests/integration/applications/scene';

const budget = [
  { code: 'B1', activity: '活动', unitYuan: '450', unit: '场', quantity: '10', source: 'GRANT', note: '' },
  { code: 'B1', activity: '物资', unitYuan: '100.5', unit: '批', quantity: '2', source: 'OWN', note: '' },
];

describe('saveAnswers', () => {
  it('saves several fields at once and copies what lists read', async () => {
    const { application, editor, round } = await scene();
    const [category] = await db.planCategory.findMany({
      where: { planId: round.planId },
      orderBy: { position: 'desc' },
      take: 1,
    });
    const code = category?.code ?? '';
    const street = await db.region.findFirstOrThrow({ where: { parentId: round.regionId } });
    const result = await saveAnswers(
      {
        applicationId: application.id,
        answers: { projectTitle: '助老', category: code, budget, region: street.id },
      },
      at(editor),
    );
    expect(result.versions).toEqual({ projectTitle: 1, category: 1, budget: 1, region: 1 });
    const row = await db.application.findUniqueOrThrow({ where: { id: application.id } });
    expect(row).toMatchObject({
      title: '助老',
      categoryId: category?.id,
      requestedFen: 450_000n,
      ownFen: 20_100n,
      totalFen: 470_100n,
    });
  });

  it('keeps the rest of a grid when one of its figures cannot be read, where it is asked to', async () => {
    const { application, owner } = await scene();
    const wrong = [{ ...budget[0], unitYuan: '贰佰' }, budget[1]];
    const problem = { code: 'forms.problems.budgetPrice', field: 'answers.budget.0.unitYuan' };
    const save = (partly: boolean) =>
      saveAnswers({ applicationId: application.id, answers: { budget: wrong }, partly }, at(owner));
    await expect(save(false)).rejects.toMatchObject({ kind: 'refused', problems: [problem] });
    const { unread, versions } = await save(true);
    expect(unread).toMatchObject([problem]);
    expect(versions).toEqual({ budget: 1 });
    const now = await answerNow({ applicationId: application.id, fieldKey: 'budget' }, at(owner));
    expect(now.value).toMatchObject([{ activity: '活动', unitYuan: '', unit: '场', quantity: '10' }, { unit: '批' }]);
  });

  it('holds the budget to the sums of the category, while typing and at submission', async () => {
    const categoryGrants = [{ categoryCode: 'ELDER', leastFen: 500_000n, mostFen: 500_000n }];
    const { application, owner } = await scene({ filled: true, terms: { categoryGrants } });
    const save = (answers: object) =>
      saveAnswers({ applicationId: application.id, answers: { ...answers } }, at(owner));
    const notExact = { code: 'applications.problems.budgetNotExact', values: { exact: '5,000.00' } };
    expect((await save({ category: 'ELDER', budget })).problems).toMatchObject([notExact]);
    await expect(submitApplication({ applicationId: application.id }, at(owner))).rejects.toMatchObject({
      kind: 'refused',
      problems: [notExact, { code: 'applications.problems.adviceReason' }],
    });
    const [first] = budget;
    expect((await save({ budget: [{ ...first, unitYuan: '500' }] })).problems).toEqual([]);
    expect((await save({ category: 'ENV', budget })).problems).toEqual([]);
  });

  it('says at once that a plan is longer than announced from the agreement, and so does submission', async () => {
    const terms = { executionMonths: { least: 0, most: 6 } };
    const { application, owner } = await scene({ filled: true, terms });
    const answers = {
      startsOn: '2027-01-31',
      endsOn: '2027-08-01',
      schedule: [{ month: '2027-02', activity: '招募' }],
    };
    const { problems } = await saveAnswers({ applicationId: application.id, answers }, at(owner));
    const tooLong = { code: 'forms.problems.longerThanMonths', field: 'endsOn' };
    expect(problems).toMatchObject([tooLong]);
    await expect(submitApplication({ applicationId: application.id }, at(owner))).rejects.toMatchObject({
      kind: 'refused',
      problems: [tooLong],
    });
    const inTime = await saveAnswers(
      { applicationId: application.id, answers: { ...answers, endsOn: '2027-07-31' } },
      at(owner),
    );
    expect(inTime.problems).toEqual([]);
  });

  it("says at once that a day or a month lies outside the round's period, and so does submission", async () => {
    const { application, owner } = await scene({ filled: true });
    const schedule = [{ month: '2026-05', activity: '招募' }];
    const answers = { startsOn: '2026-05-31', schedule };
    const { problems } = await saveAnswers({ applicationId: application.id, answers }, at(owner));
    const outside = [
      {
        code: 'forms.problems.outsidePeriod',
        field: 'startsOn',
        values: { from: '2026年6月1日', to: '2026年12月31日' },
      },
      { code: 'forms.problems.cellOutsidePeriod', field: 'schedule.0.month' },
    ];
    expect(problems.map(({ code }) => code)).toEqual(outside.map(({ code }) => code));
    await expect(submitApplication({ applicationId: application.id }, at(owner))).rejects.toMatchObject({
      kind: 'refused',
      problems: outside,
    });
  });

  it('lets one of two tabs win and tells the other', async () => {
    const { application, editor, owner } = await scene();
    const write = (text: string, version: number, actor = editor) =>
      saveAnswers(
        { applicationId: application.id, answers: { summary: text }, versions: { summary: version } },
        at(actor),
      );
    const both = await Promise.allSettled([write('甲', 0), write('乙', 0, owner)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const loser = both.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(loser.reason).toMatchObject({ kind: 'conflict', problems: [{ field: 'answers.summary' }] });
    const now = await answerNow({ applicationId: application.id, fieldKey: 'summary' }, at(editor));
    expect(now.version).toBe(1);
    await expect(write('丙', 1)).resolves.toMatchObject({ versions: { summary: 2 } });
    await expect(write('丙', 0)).resolves.toMatchObject({ changed: [], versions: { summary: 2 } });
  });

  it('knows again what it holds, in whatever way it was typed: a request without an answer may be sent again', async () => {
    const { application, editor } = await scene();
    const write = (answers: Record<string, unknown>) =>
      saveAnswers(
        { applicationId: application.id, answers, versions: { summary: 0, directBeneficiaries: 0, budget: 0 } },
        at(editor),
      );
    await write({ summary: '助老', directBeneficiaries: '1200', budget });
    const typedOtherwise = budget.map((row) => Object.fromEntries(Object.entries(row).reverse()));
    await expect(
      write({ summary: ' 助老 ', directBeneficiaries: '１,200', budget: typedOtherwise }),
    ).resolves.toMatchObject({ changed: [], versions: { summary: 1, directBeneficiaries: 1, budget: 1 } });
  });

  it('keeps counting versions when an answer is emptied', async () => {
    const { application, editor } = await scene();
    const write = (text: string) =>
      saveAnswers({ applicationId: application.id, answers: { summary: text } }, at(editor));
    await write('甲');
    await write('');
    await expect(write('乙')).resolves.toMatchObject({ versions: { summary: 3 } });
  });

  it('refuses a place that is wider than the form demands', async () => {
    const { city, district } = await createCity('某市');
    const organisation = await createOrganisation(district);
    const application = await createApplication({
      round: await createRound({ region: city }),
      organisation,
      status: 'DRAFT',
    });
    const owner = await memberActor(organisation, ['OWNER']);
    const place = (region: string) => saveAnswers({ applicationId: application.id, answers: { region } }, at(owner));
    await expect(place(city.id)).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'forms.problems.tooWide', field: 'answers.region', values: { level: 'DISTRICT' } }],
    });
    expect((await place(district.id)).problems).toEqual([]);
  });

  it('refuses foreign fields, foreign regions and what cannot be stored, and writes none of it', async () => {
    const { application, editor } = await scene();
    const { city } = await createCity('别处');
    const write = (answers: Record<string, unknown>) =>
      saveAnswers({ applicationId: application.id, answers }, at(editor));
    await expect(write({ constructor: 'x' })).rejects.toMatchObject({ kind: 'invalid' });
    await expect(write({ unknownField: 'x' })).rejects.toMatchObject({ kind: 'invalid' });
    await expect(write({ orgName: '冒名' })).rejects.toMatchObject({ kind: 'refused' });
    await expect(write({ region: city.id })).rejects.toMatchObject({ kind: 'refused' });
    await expect(write({ summary: '好', directBeneficiaries: '很多' })).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ field: 'answers.directBeneficiaries' }],
    });
    expect(await db.cell.count({ where: { sheetId: application.sheetId } })).toBe(0);
  });

  it('says at once what is too long, and still keeps it', async () => {
    const { application, editor } = await scene();
    const saved = await saveAnswers(
      { applicationId: application.id, answers: { summary: '长'.repeat(501) } },
      at(editor),
    );
    expect(saved.problems).toMatchObject([{ code: 'forms.problems.textTooLong', values: { count: 501, limit: 500 } }]);
  });

  it('falls into one trail entry per person, field and minute', async () => {
    const { application, editor } = await scene();
    for (const text of ['一', '二', '三'])
      await saveAnswers({ applicationId: application.id, answers: { summary: text } }, at(editor));
    expect(await db.trailEntry.count({ where: { entityId: application.id } })).toBe(1);
  });

  it('ends with the window, kindly: nothing is lost', async () => {
    const closesAt = new Date(testNow.getTime() + 60_000);
    const { application, editor } = await scene({ closesAt });
    await saveAnswers({ applicationId: application.id, answers: { summary: '早' } }, at(editor));
    const late = saveAnswers(
      { applicationId: application.id, answers: { summary: '晚' } },
      at(editor, new Date(closesAt.getTime() + 1_000)),
    );
    await expect(late).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'applications.problems.deadlinePassed' }],
    });
    expect((await answerNow({ applicationId: application.id, fieldKey: 'summary' }, at(editor))).value).toBe('早');
  });

  it('is forbidden to finance, hidden from strangers and officers, and over once submitted', async () => {
    const { application, owner, finance, stranger, officer } = await scene();
    const write = (actor: typeof owner) =>
      saveAnswers({ applicationId: application.id, answers: { summary: 'x' } }, at(actor));
    await expect(write(finance)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(write(stranger)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(write(officer)).rejects.toMatchObject({ kind: 'not-found' });
    const summary = { applicationId: application.id, fieldKey: 'summary' };
    for (const actor of [stranger, officer])
      await expect(answerNow(summary, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
    await db.application.update({ where: { id: application.id }, data: { status: 'SUBMITTED', submittedAt: testNow } });
    await expect(write(owner)).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'applications.problems.notEditable' }],
    });
  });
});
