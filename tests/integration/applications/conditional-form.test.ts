import { expect, test } from 'vitest';
import { applicationToCheck } from '@/lib/applications/applicant-queries';
import { sectionToFill } from '@/lib/applications/filling/section-to-fill';
import { officeApplication } from '@/lib/applications/office-queries';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { submittedContent } from '@/lib/applications/submission/submitted-content';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { formSections } from '@/lib/forms/definition/definition';
import { readExpression } from '@/lib/forms/expressions/read-expression';
import type { Expression } from '@/lib/forms/expressions/tree';
import { formReferencesOf, referredForm } from '@/lib/plans/form/form-references-of';
import { at, testNow } from '@/tests/factories/people';
import { changeTerms } from '@/tests/factories/rounds';
import { scene } from '@/tests/integration/applications/scene';
import { seenApplication } from '@/tests/support/seen-application';

type Given = Awaited<ReturnType<typeof scene>>;

const message = '每人补贴不应超过 50 元';
const everything: Expression = { kind: 'boolean', value: true };
const joint = formSections.parse([
  {
    key: 'joint',
    title: '联合申报',
    fields: [
      {
        key: 'hasPartner',
        label: '是否联合申报',
        type: 'singleChoice',
        required: true,
        options: [
          { value: 'yes', label: '是' },
          { value: 'no', label: '否' },
        ],
      },
      { key: 'partnerName', label: '合作单位', type: 'text', maxLength: 50, required: true },
      { key: 'helpers', label: '志愿者人数', type: 'integer' },
      { key: 'subsidy', label: '志愿者补贴', type: 'money' },
      { key: 'perHelper', label: '人均补贴', type: 'calculated', formula: everything, result: 'money' },
    ],
  },
]);

/** The round's form with one more section: a question asked only of joint applications, and a calculated field with a rule over it. */
async function withJointSection(given: Given, answers: Record<string, Prisma.InputJsonValue>): Promise<void> {
  const { round, application } = given;
  const { cityId, kind, title, number, sections } = await db.form.findUniqueOrThrow({ where: { id: round.formId } });
  const { lists } = await formReferencesOf(db, round);
  const { references } = referredForm({ sections: [...(sections as object[]), ...joint] }, lists);
  const tree = (text: string, wanted: 'boolean' | 'money'): Expression => {
    const read = readExpression(text, references, wanted);
    if (!read.ok) throw new Error(`${text}: ${JSON.stringify(read.problems)}`);
    return read.tree;
  };
  const living = joint.map((section) => ({
    ...section,
    fields: section.fields.map((field) => {
      if (field.type === 'calculated') return { ...field, formula: tree('志愿者补贴 ÷ 志愿者人数', 'money') };
      return field.key === 'partnerName' ? { ...field, visibleWhen: tree('是否联合申报 = "是"', 'boolean') } : field;
    }),
  }));
  const form = await db.form.create({
    data: {
      cityId,
      kind,
      title,
      number: number + 1,
      sections: [...(sections as object[]), ...living],
      frozenAt: testNow,
      createdAt: testNow,
    },
  });
  const formRules = [{ condition: tree('人均补贴 ≤ 50 元', 'boolean'), message, field: 'subsidy' }];
  await changeTerms(round, { formRules }, form.id);
  await db.sheet.update({ where: { id: application.sheetId }, data: { formId: form.id } });
  const data = Object.entries(answers).map(([key, value]) => ({
    sheetId: application.sheetId,
    key,
    value,
    updatedAt: testNow,
    updatedById: given.owner.personId ?? '',
  }));
  await db.cell.createMany({ data });
}

const submit = ({ application, owner }: Given) => submitApplication({ applicationId: application.id }, at(owner));

test('a required question that is not asked keeps nobody from submitting, and its old answer is not handed in', async () => {
  const given = await scene({ filled: true });
  await withJointSection(given, { hasPartner: 'no', partnerName: '旧合作方', helpers: 3, subsidy: '10000' });
  expect(await submit(given)).toMatchObject({ status: 'SUBMITTED' });

  const submission = await db.submission.findFirstOrThrow({ where: { applicationId: given.application.id } });
  const document = submission.content as { answers: Record<string, unknown>; notAsked?: string[] };
  expect(document.notAsked).toEqual(['partnerName']);
  expect(document.answers).not.toHaveProperty('partnerName');
  // A hundred yuan among three, rounded to the fen and frozen like an answer.
  expect(document.answers).toMatchObject({ hasPartner: 'no', subsidy: '10000', perHelper: '3333' });
  expect(await db.cell.count({ where: { sheetId: given.application.sheetId, key: 'partnerName' } })).toBe(1);
});

test('the same question is required of those who are asked it', async () => {
  const given = await scene({ filled: true });
  await withJointSection(given, { hasPartner: 'yes' });
  await expect(submit(given)).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'forms.problems.missing', field: 'partnerName', section: 'joint' }],
  });
});

test('a rule over a calculated field is told at its field until the figure keeps it', async () => {
  const given = await scene({ filled: true });
  await withJointSection(given, { hasPartner: 'no', helpers: 3, subsidy: '15002' });
  const broken = { code: 'expressions.problems.ruleBroken', values: { message }, field: 'subsidy', section: 'joint' };
  await expect(submit(given)).rejects.toMatchObject({ kind: 'refused', problems: [broken] });
  const answer = { sheetId_key: { sheetId: given.application.sheetId, key: 'helpers' } };
  await db.cell.update({ where: answer, data: { value: 4 } });
  expect(await submit(given)).toMatchObject({ status: 'SUBMITTED' });
});

test('the applicant, the office and the expert read calculated fields, and nothing that was not asked', async () => {
  const given = await scene({ filled: true });
  await withJointSection(given, { hasPartner: 'no', partnerName: '旧合作方', helpers: 4, subsidy: '10000' });
  const { own, content } = await applicationToCheck({ applicationId: given.application.id }, at(given.owner));
  const expected = [
    ['是否联合申报', { kind: 'text', text: '否' }],
    ['志愿者人数', { kind: 'text', text: '4' }],
    ['志愿者补贴', { kind: 'text', text: '100.00 元' }],
    ['人均补贴', { kind: 'text', text: '25.00 元' }],
  ];
  const read = (sections: { key: string; fields: { label: string; answer: unknown }[] }[]) =>
    sections.find(({ key }) => key === 'joint')?.fields.map(({ label, answer }) => [label, answer]);
  expect(read(content.sections)).toEqual(expected);
  expect(own.states.at(-1)).toMatchObject({ key: 'joint', state: 'done', problems: 0 });

  await submit(given);
  const office = await officeApplication({ applicationId: given.application.id }, at(given.officer));
  expect(read(office.content?.sections ?? [])).toEqual(expected);
  const blind = await submittedContent(db, await seenApplication(given.application.id), {
    reader: 'expert',
    blind: true,
  });
  expect(read(blind?.sections ?? [])).toEqual(expected);
});

test('what was submitted is read by the form it was filled by, though the round has another form since', async () => {
  const given = await scene({ status: 'SUBMITTED' });
  const before = await submittedContent(db, await seenApplication(given.application.id), { reader: 'caller' });
  const form = await db.form.findUniqueOrThrow({ where: { id: given.round.formId } });
  const amended = await db.form.create({
    data: { cityId: form.cityId, kind: form.kind, title: form.title, sections: joint, createdAt: testNow },
  });
  await db.plan.update({
    where: { id: given.round.planId },
    data: { formId: amended.id, number: { increment: 1 } },
  });
  expect(await submittedContent(db, await seenApplication(given.application.id), { reader: 'caller' })).toEqual(before);
});

test('a section to fill comes with every field, asked or not, and what was typed there before', async () => {
  const given = await scene({ filled: true });
  await withJointSection(given, { hasPartner: 'no', partnerName: '旧合作方' });
  const place = { applicationId: given.application.id, section: 'joint' };
  const filling = await sectionToFill(place, at(given.owner));
  expect(filling.section.fields.map(({ key }) => key)).toEqual([
    'hasPartner',
    'partnerName',
    'helpers',
    'subsidy',
    'perHelper',
  ]);
  expect(filling.initial).toMatchObject({ partnerName: { value: '旧合作方', version: 1 } });
  await expect(sectionToFill(place, at(given.stranger))).rejects.toMatchObject({ kind: 'not-found' });
});
