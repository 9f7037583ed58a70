import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { publishAmendment } from '@/lib/amendments/publish-amendment';
import { amendmentsOn } from '@/lib/amendments/published-amendments';
import { applicationOfMine } from '@/lib/applications/applicant-queries';
import { saveAnswers } from '@/lib/applications/filling/save-answers';
import { startApplication } from '@/lib/applications/filling/start-application';
import { returnApplicationForCorrection } from '@/lib/applications/screening/return-application-for-correction';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { submittedContent } from '@/lib/applications/submission/submitted-content';
import { withdrawApplication } from '@/lib/applications/submission/withdraw-application';
import { db } from '@/lib/db/client';
import type { ApplicationStatus } from '@/lib/db/generated/enums';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { at, testNow } from '@/tests/factories/people';
import { seenApplication } from '@/tests/support/seen-application';
import { some } from '@/tests/support/some';
import { formOf, inDays, newField, proposed, reason, type Scene, scene } from './scene';

const later = new Date(testNow.getTime() + 60_000);
const edits = [newField, { kind: 'removeField', key: 'summary' }] as const;

async function applying(here: Scene, status: ApplicationStatus) {
  const organisation = await createOrganisation(here.district, {
    name: `单位${status}`,
    contactEmail: `${randomUUID()}@example.org`,
  });
  const application = await createApplication({
    round: here.round,
    organisation,
    status,
    filled: true,
    title: `项目${status}`,
  });
  if (status === 'RETURNED')
    await db.application.update({ where: { id: application.id }, data: { correctionDueAt: inDays(30) } });
  return { organisation, application, owner: await memberActor(organisation, ['OWNER']) };
}

const answersOf = async (sheetId: string) =>
  new Map((await db.cell.findMany({ where: { sheetId } })).map(({ key, value }) => [key, value]));
const labelsOf = (sections: readonly { fields: readonly { label: string }[] }[]) =>
  sections.flatMap(({ fields }) => fields.map(({ label }) => label));

describe.each(['DRAFT', 'RETURNED'] as const)('an application that is %s', (status) => {
  it('goes over to the new form with its answers; what no longer fits is kept aside', async () => {
    const here = await scene();
    const { application, owner } = await applying(here, status);
    const before = await answersOf(application.sheetId);
    await publishAmendment(await proposed(here, edits), at(here.second, later));

    const form = await formOf(here.round.id);
    expect(await db.sheet.findUnique({ where: { id: application.sheetId } })).toMatchObject({
      formId: form.id,
    });
    const after = await answersOf(application.sheetId);
    expect(after.get('summary@1')).toBe(before.get('summary'));
    for (const [key, value] of some(before)) if (key !== 'summary') expect(after.get(key)).toEqual(value);

    const own = await applicationOfMine({ applicationId: application.id }, at(owner, later));
    expect(labelsOf(own.form.sections ?? [])).toContain('安全预案');
    expect(own.form.answers['summary']).toBeUndefined();
    expect(own.problems.map(({ field }) => field)).toEqual(['q1']);
    expect(await amendmentsOn({ applicationId: application.id }, at(owner, later))).toMatchObject([
      { ordinal: 1, reason, toFillAnew: [], noLongerAsked: ['项目简介'] },
    ]);
    for (const actor of [here.second, here.stranger])
      await expect(amendmentsOn({ applicationId: application.id }, at(actor, later))).rejects.toMatchObject({
        kind: 'not-found',
      });

    await expect(
      saveAnswers({ applicationId: application.id, answers: { summary: '旧页面' } }, at(owner, later)),
    ).rejects.toMatchObject({ kind: 'conflict', problems: [{ code: 'applications.problems.formAmended' }] });
    await saveAnswers({ applicationId: application.id, answers: { q1: '现场配备急救员。' } }, at(owner, later));
    await submitApplication({ applicationId: application.id }, at(owner, later));
    const content = await submittedContent(db, await seenApplication(application.id), { reader: 'caller' });
    expect(labelsOf(content?.sections ?? [])).toContain('安全预案');
  });
});

describe('a field whose type is changed', () => {
  it('keeps answers that fit and sets those aside that do not; what was handed in stays', async () => {
    const here = await scene();
    const [writing, handedIn] = [await applying(here, 'DRAFT'), await applying(here, 'SUBMITTED')];
    const [before, submitted] = [
      await answersOf(writing.application.sheetId),
      await answersOf(handedIn.application.sheetId),
    ];
    const fields = (await formOf(here.round.id)).fields;
    const label = (key: string) => fields.find((field) => field.key === key)?.label ?? key;
    const longer = {
      kind: 'updateField',
      key: 'contactName',
      field: { type: 'longText', label: label('contactName'), required: true, maxLength: 500 },
    } as const;
    const other = {
      kind: 'updateField',
      key: 'summary',
      field: { type: 'day', label: label('summary'), required: true },
    } as const;
    await publishAmendment(await proposed(here, [longer, other]), at(here.second, later));

    const after = await answersOf(writing.application.sheetId);
    expect(after.get('contactName')).toBe(before.get('contactName'));
    expect([after.get('summary'), after.get('summary@1')]).toEqual([null, before.get('summary')]);
    const own = await applicationOfMine({ applicationId: writing.application.id }, at(writing.owner, later));
    expect(own.problems.map(({ field }) => field)).toEqual(['summary']);
    expect(await answersOf(handedIn.application.sheetId)).toEqual(submitted);
  });
});

describe('an application handed in before', () => {
  it('stays as it was handed in and is read by its own form', async () => {
    const here = await scene();
    const { application, owner } = await applying(here, 'SUBMITTED');
    const before = {
      answers: await answersOf(application.sheetId),
      content: await submittedContent(db, await seenApplication(application.id), { reader: 'caller' }),
    };
    await publishAmendment(await proposed(here, edits), at(here.second, later));
    expect(await answersOf(application.sheetId)).toEqual(before.answers);
    expect(await submittedContent(db, await seenApplication(application.id), { reader: 'caller' })).toEqual(
      before.content,
    );
    const own = await applicationOfMine({ applicationId: application.id }, at(owner, later));
    expect(own.problems).toEqual([]);
    expect(labelsOf(own.form.sections ?? [])).toEqual(labelsOf(before.content?.sections ?? []));
    expect(await db.application.findUnique({ where: { id: application.id } })).toMatchObject({
      status: 'SUBMITTED',
      version: application.version,
    });
  });

  it('is corrected on the new form when it is returned later', async () => {
    const here = await scene();
    const { application, owner } = await applying(here, 'SUBMITTED');
    await publishAmendment(await proposed(here, edits), at(here.second, later));
    await returnApplicationForCorrection(
      { applicationId: application.id, version: application.version, note: '请补充' },
      at(here.drafter, later),
    );
    const own = await applicationOfMine({ applicationId: application.id }, at(owner, later));
    expect(labelsOf(own.form.sections ?? [])).toContain('安全预案');
    expect((await answersOf(application.sheetId)).has('summary@1')).toBe(true);
  });

  it('may be withdrawn and begun anew, as the letter says', async () => {
    const here = await scene();
    const { application, organisation, owner } = await applying(here, 'SUBMITTED');
    await publishAmendment(await proposed(here, edits), at(here.second, later));
    await withdrawApplication({ applicationId: application.id, version: application.version }, at(owner, later));
    const anew = await startApplication({ roundId: here.round.id, organisationId: organisation.id }, at(owner, later));
    expect(await db.sheet.findUnique({ where: { id: anew.sheetId } })).toMatchObject({
      formId: (await formOf(here.round.id)).id,
    });
  });
});

it('tells every organisation once what it means for them', async () => {
  const here = await scene();
  const [draft, submitted, withdrawn] = [
    await applying(here, 'DRAFT'),
    await applying(here, 'SUBMITTED'),
    await applying(here, 'WITHDRAWN'),
  ];
  await createApplication({
    round: here.round,
    organisation: draft.organisation,
    status: 'SUBMITTED',
    title: '另一个项目',
  });
  await publishAmendment(await proposed(here, edits), at(here.second, later));
  const lettersTo = async ({ organisation }: typeof draft) =>
    (
      await db.letter.findMany({ where: { toEmail: organisation.contactEmail, subject: { contains: '申报书修订' } } })
    ).map(({ body }) => body);
  const [both] = await lettersTo(draft);
  expect(await lettersTo(draft)).toHaveLength(1);
  for (const part of [
    '“项目DRAFT”已转为新的申报书',
    '“另一个项目”继续有效',
    '新增填写项：“安全预案”',
    '删除填写项：“项目简介”',
    `/calls/${here.round.id}`,
  ])
    expect(both).toContain(part);
  const [only] = await lettersTo(submitted);
  expect(only).toContain('可在截止前撤回原申报');
  expect(only).not.toContain('已转为新的申报书');
  expect(await lettersTo(withdrawn)).toEqual([]);
});

it('of an approval and an answer saved at the same moment both are kept', async () => {
  const here = await scene();
  const { application, owner } = await applying(here, 'DRAFT');
  const asked = await proposed(here, edits);
  const { id: organisationId } = await createOrganisation(here.district);
  const [approval] = await Promise.allSettled([
    publishAmendment(asked, at(here.second, later)),
    saveAnswers({ applicationId: application.id, answers: { summary: '最后一刻写下的概述' } }, at(owner, later)),
    startApplication({ roundId: here.round.id, organisationId }, at(owner, later)),
  ]);
  expect(approval.status).toBe('fulfilled');
  const formId = (await formOf(here.round.id)).id;
  const open = await db.application.findMany({
    where: { roundId: here.round.id, status: 'DRAFT' },
    select: { sheet: { select: { formId: true } } },
  });
  expect(some(open).every(({ sheet }) => sheet.formId === formId)).toBe(true);
});
