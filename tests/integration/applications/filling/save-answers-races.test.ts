import { expect, test } from 'vitest';
import { saveAnswers } from '@/lib/applications/filling/save-answers';
import { db, type Tx } from '@/lib/db/client';
import { countStatements } from '@/lib/db/count-statements';
import { formSections } from '@/lib/forms/definition/definition';
import { at, testNow } from '@/tests/factories/people';
import { scene } from '@/tests/integration/applications/scene';
import { heldUpBy } from '@/tests/support/held-up';

const refusedWith = (code: string) => ({ status: 'rejected', reason: { problems: [{ code }] } });

async function draft() {
  const { application, editor, owner, round } = await scene();
  const save = (answers: Record<string, unknown>) =>
    saveAnswers({ applicationId: application.id, answers }, at(editor));
  const stored = async () =>
    (await db.cell.findMany({ where: { sheetId: application.sheetId }, orderBy: { key: 'asc' } })).map(
      ({ key }) => key,
    );
  const entries = () => db.trailEntry.count({ where: { entityId: application.id } });
  const changed = (tx: Tx, data: object) =>
    tx.round.update({ where: { id: round.id }, data: { ...data, version: { increment: 1 } } });
  return { application, editor, owner, round, save, stored, entries, changed };
}

test('a save asks the database twice, to judge and to write, once its form stands in the process', async () => {
  const { save } = await draft();
  await save({ summary: '一' });
  expect(await countStatements(() => save({ summary: '二' }))).toMatchObject({ statements: 2 });
  expect(await countStatements(() => save({ summary: '二' }))).toMatchObject({
    statements: 1,
    result: { changed: [] },
  });
});

test('the application is handed in in between: the answer comes too late', async () => {
  const { application, save, stored, entries } = await draft();
  const handIn = (tx: Tx) =>
    tx.application.update({
      where: { id: application.id },
      data: { status: 'SUBMITTED', submittedAt: testNow, version: { increment: 1 } },
    });
  const late = await heldUpBy(handIn, () => save({ summary: '晚' }));
  expect(late).toMatchObject(refusedWith('applications.problems.notEditable'));
  expect([await stored(), await entries()]).toEqual([[], 0]);
});

test('the round is cancelled, or its window prolonged, in between: what holds now decides', async () => {
  const { save, stored, changed } = await draft();
  const longer = (tx: Tx) => changed(tx, { closesAt: new Date(testNow.getTime() + 90 * 86_400_000) });
  expect(await heldUpBy(longer, () => save({ summary: '早' }))).toMatchObject({ status: 'fulfilled' });
  const over = (tx: Tx) => changed(tx, { status: 'CANCELLED' });
  const late = await heldUpBy(over, () => save({ projectTitle: '晚' }));
  expect(late).toMatchObject(refusedWith('applications.problems.roundOver'));
  expect(await stored()).toEqual(['summary']);
});

test('the form is amended in between: the answer goes to the form there is now, or hears that its field is gone', async () => {
  const { application, round, save, stored, changed } = await draft();
  const { sections, ...form } = await db.form.findFirstOrThrow({
    where: { sheets: { some: { id: application.sheetId } } },
  });
  const without = formSections
    .parse(sections)
    .map((section) => ({ ...section, fields: section.fields.filter(({ key }) => key !== 'summary') }));
  const amended = { cityId: form.cityId, kind: form.kind, title: form.title, number: 2, createdAt: testNow };
  const { id: formId } = await db.form.create({ data: { ...amended, sections: without, frozenAt: testNow } });
  const amend = async (tx: Tx) => {
    await changed(tx, {});
    await tx.plan.update({ where: { id: round.planId }, data: { formId, number: { increment: 1 } } });
    await tx.sheet.update({ where: { id: application.sheetId }, data: { formId } });
  };
  const gone = await heldUpBy(amend, () => save({ summary: '旧' }));
  expect(gone).toMatchObject(refusedWith('applications.problems.formAmended'));
  expect(
    await heldUpBy(
      (tx) => changed(tx, {}),
      () => save({ projectTitle: '新' }),
    ),
  ).toMatchObject({ status: 'fulfilled' });
  expect(await stored()).toEqual(['projectTitle']);
});

test('several people fill in several fields at once: all of it stands, and so does what lists read of it', async () => {
  const { application, owner, editor, round } = await draft();
  const street = await db.region.findFirstOrThrow({ where: { parentId: round.regionId } });
  const budget = [
    { code: 'B1', activity: '活动', unitYuan: '450', unit: '场', quantity: '10', source: 'GRANT', note: '' },
  ];
  const answers: Record<string, unknown>[] = [
    { projectTitle: '助老' },
    { budget },
    { region: street.id },
    { summary: '摘要' },
  ];
  const saved = await Promise.allSettled(
    answers.map((answer, index) =>
      saveAnswers({ applicationId: application.id, answers: answer }, at(index % 2 === 0 ? owner : editor)),
    ),
  );
  expect(saved.map(({ status }) => status)).toEqual(answers.map(() => 'fulfilled'));
  expect(await db.application.findUnique({ where: { id: application.id } })).toMatchObject({
    title: '助老',
    requestedFen: 450_000n,
  });
  expect(await db.applicationPlace.findMany({ where: { applicationId: application.id } })).toMatchObject([
    { regionId: street.id, ordinal: 0 },
  ]);
});

test('of several fields one was changed in between: none is written, and the entry of none', async () => {
  const { application, editor, stored, entries } = await draft();
  const first = (tx: Tx) =>
    Promise.all([
      tx.application.update({ where: { id: application.id }, data: { updatedAt: testNow } }),
      tx.cell.create({
        data: {
          sheetId: application.sheetId,
          key: 'summary',
          value: '先',
          updatedAt: testNow,
          updatedById: editor.personId ?? '',
        },
      }),
    ]);
  const both = () =>
    saveAnswers(
      {
        applicationId: application.id,
        answers: { projectTitle: '后', summary: '后' },
        versions: { projectTitle: 0, summary: 0 },
      },
      at(editor),
    );
  expect(await heldUpBy(first, both)).toMatchObject({
    reason: { kind: 'conflict', problems: [{ field: 'answers.summary' }] },
  });
  expect([await stored(), await entries()]).toEqual([['summary'], 0]);
  expect(await db.application.findUnique({ where: { id: application.id } })).toMatchObject({
    title: application.title,
  });
});
