import { expect, test } from 'vitest';
import { applicationToCheck } from '@/lib/applications/applicant-queries';
import { attachedFile } from '@/lib/applications/filling/attached-file';
import { sectionToFill } from '@/lib/applications/filling/section-to-fill';
import { gatesOnRecord } from '@/lib/applications/gates/gates-on-record';
import { addPartner } from '@/lib/applications/joint/add-partner';
import { changePart } from '@/lib/applications/joint/change-part';
import { declinePart } from '@/lib/applications/joint/decline-part';
import { JOINT_SECTION } from '@/lib/applications/joint/joint-document';
import { officeApplication } from '@/lib/applications/office-queries';
import { askForSignOff } from '@/lib/applications/signing-off/ask-for-sign-off';
import { confirmSignOff } from '@/lib/applications/signing-off/confirm-sign-off';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { blindSections } from '@/lib/applications/submission/submitted-content';
import { db } from '@/lib/db/client';
import type { Refusal } from '@/lib/kernel/refusal';
import { createApplication } from '@/tests/factories/applications';
import { memberActor } from '@/tests/factories/organisations';
import { at, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { temporaryFiles } from '@/tests/support/files';
import { asked, confirmed, draft, joint, jointRound, place, withAgreement } from './setting';

temporaryFiles();

type Scene = Awaited<ReturnType<typeof asked>>;

/** What keeps it from being handed in, said the same beside the button as before it. */
async function kept({ applicationId, owner }: Pick<Scene, 'applicationId' | 'owner'>): Promise<string[]> {
  const check = await applicationToCheck({ applicationId }, at(owner));
  const refusal = await submitApplication({ applicationId }, at(owner)).then(
    () => null,
    (error: unknown) => error as Refusal,
  );
  const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code.split('.').at(-1) ?? '');
  expect(codes(refusal?.problems ?? [])).toEqual(codes(check.problems));
  return codes(check.problems);
}

test('nothing is handed in while a part waits or is declined, or without the agreement', async () => {
  const given = await asked();
  expect(await kept(given)).toEqual(['partWaits', 'agreementMissing']);
  const { problems } = await applicationToCheck({ applicationId: given.applicationId }, at(given.owner));
  expect(problems[0]).toMatchObject({
    field: 'parts',
    values: { partner: given.partner.name, since: expect.any(String) },
  });
  await declinePart({ partId: given.partId, version: 1, reason: '没有人手' }, at(given.signatory));
  expect(await kept(given)).toEqual(['partnerDeclined']);
});

test('a confirmed part and the agreement are handed in with it, and read by the office', async () => {
  const given = await confirmed();
  expect(await kept(given)).toEqual(['agreementMissing']);
  const { file } = await withAgreement(given);
  const { applicationId, owner, partner } = given;
  await submitApplication({ applicationId }, at(owner));
  const read = await officeApplication({ applicationId }, at(place.officer));
  const [parts, ...rest] = read.content?.sections ?? [];
  // The form's own question for it stays away: it would read as not handed in.
  expect(rest.flatMap(({ fields }) => fields.map(({ label }) => label))).not.toContain('联合申报协议');
  expect(parts).toMatchObject({
    key: JOINT_SECTION,
    fields: [
      { answer: { text: given.lead.name } },
      { answer: { rows: [[partner.name, '基金会', '组织志愿者上门探访', '5,000.00', '成员甲', expect.any(String)]] } },
      { answer: { files: [{ id: file.id }] } },
    ],
  });
  expect((await attachedFile({ fileId: file.id }, at(place.officer))).id).toBe(file.id);
  expect(read.gates.now.map(({ key, partner: whose }) => [key, whose?.name])).toContainEqual([
    `verified@${partner.id}`,
    partner.name,
  ]);
  const submission = await db.submission.findFirstOrThrow({ where: { applicationId } });
  expect(JSON.stringify(submission.gates)).toContain(`verified@${partner.id}`);
  // With the office, nothing of it moves any more.
  await expect(
    changePart({ partId: given.partId, version: 2, task: '另一件事', shareFen: '' }, at(owner)),
  ).rejects.toMatchObject({ problems: [{ code: 'applications.problems.notEditable' }] });
  await expect(
    declinePart({ partId: given.partId, version: 2, reason: '退出' }, at(given.signatory)),
  ).rejects.toMatchObject({ problems: [{ code: 'applications.problems.notEditable' }] });
});

test('the form asks for the agreement as long as nobody takes part on the platform', async () => {
  const given = await draft();
  const labels = async () => {
    const { section } = await sectionToFill(
      { applicationId: given.applicationId, section: 'attachments' },
      at(given.owner),
    );
    return section.fields.map(({ label }) => label);
  };
  expect(await labels()).toContain('联合申报协议');
  await asked(given);
  expect(await labels()).not.toContain('联合申报协议');
});

test('an application of one alone is frozen as it always was', async () => {
  const { applicationId, owner } = await draft();
  await submitApplication({ applicationId }, at(owner));
  const { content } = await db.submission.findFirstOrThrow({ where: { applicationId } });
  expect(Object.keys(content as object)).not.toContain('joint');
});

const bar = (organisationId: string) =>
  db.organisationStanding.create({
    data: {
      organisationId,
      kind: 'UNFINISHED_PROJECT',
      from: '2025-01-01',
      reason: '上一年度项目未结项',
      recordedAt: testNow,
      recordedById: place.officer.personId ?? '',
    },
  });

test('shares beyond the budget, and a partner that a gate bars, keep it back; of the bar the lead is told nothing more', async () => {
  const given = await confirmed();
  await withAgreement(given);
  await db.jointPart.update({ where: { id: given.partId }, data: { shareFen: 100_000_000n } });
  await bar(given.partner.id);
  expect(await kept(given)).toEqual(['partnerBarred', 'sharesOver']);
  const { problems } = await applicationToCheck({ applicationId: given.applicationId }, at(given.owner));
  expect(JSON.stringify(problems.map(({ values }) => values))).not.toContain('未结项');
});

test('a bar that comes after it was handed in stands among the gates that an award is held against', async () => {
  const given = await confirmed();
  await withAgreement(given);
  await submitApplication({ applicationId: given.applicationId }, at(given.owner));
  const shut = async () => {
    const gates = await gatesOnRecord(db, { round: jointRound, applicationIds: [given.applicationId], now: testNow });
    return gates.get(given.applicationId)?.now.flatMap(({ met, key }) => (met ? [] : [key]));
  };
  expect(await shut()).toEqual([]);
  await bar(given.partner.id);
  expect(await shut()).toEqual([`noUnfinishedProject@${given.partner.id}`]);
});

test('where parts count, a partner over the limit keeps it back, and its own application is counted with them', async () => {
  const round = await createRound({
    region: place.district,
    terms: { eligibility: [{ kind: 'verified' }], joint: joint({ counted: true }), maxApplicationsPerOrganisation: 1 },
  });
  const given = await confirmed(await draft(round));
  await withAgreement(given);
  await createApplication({ round, organisation: given.partner });
  expect(await kept(given)).toEqual(['partnerLimit']);
  await db.application.updateMany({ where: { organisationId: given.partner.id }, data: { status: 'WITHDRAWN' } });
  await submitApplication({ applicationId: given.applicationId }, at(given.owner));
  const { id: applicationId } = await createApplication({
    round,
    organisation: given.partner,
    status: 'DRAFT',
    filled: true,
  });
  expect(await kept({ applicationId, owner: await memberActor(given.partner, ['OWNER']) })).toEqual([
    'maxApplications',
  ]);
});

test('where parts do not count, a partner applies for itself as well', async () => {
  const given = await confirmed();
  await withAgreement(given);
  await submitApplication({ applicationId: given.applicationId }, at(given.owner));
  const organisation = given.partner;
  const { id: applicationId } = await createApplication({
    round: jointRound,
    organisation,
    status: 'DRAFT',
    filled: true,
  });
  expect(await kept({ applicationId, owner: await memberActor(organisation, ['OWNER']) })).toEqual([]);
});

test('a round that asks for a partner keeps back who applies alone', async () => {
  const round = await createRound({
    region: place.district,
    terms: { eligibility: [{ kind: 'verified' }], joint: joint({ mode: 'required' }) },
  });
  expect(await kept(await draft(round))).toEqual(['partnerMissing']);
});

test('a part changed after the sign-off is signed off anew', async () => {
  const given = await confirmed();
  await withAgreement(given);
  const { applicationId, lead } = given;
  const editor = await memberActor(lead, ['EDITOR']);
  await askForSignOff({ applicationId }, at(editor));
  const { signOff } = await applicationToCheck({ applicationId }, at(given.owner));
  await confirmSignOff({ applicationId, contentHash: signOff.contentHash }, at(given.owner));
  await db.jointPart.update({ where: { id: given.partId }, data: { task: '另一件事' } });
  expect((await applicationToCheck({ applicationId }, at(given.owner))).signOff.isStale).toBe(true);
});

test('a partner is found by its full name too', async () => {
  const { applicationId, owner, partner } = await draft();
  await addPartner({ applicationId, partner: partner.name, task: '场地', shareFen: '' }, at(owner));
  expect(await db.jointPart.count({ where: { applicationId, organisationId: partner.id } })).toBe(1);
});

test('who may not know who applies reads no partner either', () => {
  const section = {
    key: 's',
    title: '项目',
    fields: [{ key: 'plan', type: 'longText', label: '方案', maxLength: 500 }],
  };
  const none = { categories: {}, regions: {}, budgetItems: {} };
  const profile = { name: '甲', uscc: '', legalRepresentative: '', address: '', bankAccountName: '' };
  const partner = { id: 'p', name: '合作社区基金会', uscc: '', type: 'FOUNDATION' } as const;
  const [read] = blindSections(
    [section as never],
    { plan: '与合作社区基金会一起探访' },
    {
      names: none,
      profile: profile as never,
      files: {},
      reader: 'expert',
      joint: {
        partners: [{ ...partner, task: '', shareFen: '0', confirmedBy: '', confirmedAt: '', contentHash: '' }],
        agreement: [],
      },
    },
  );
  expect(JSON.stringify(read)).not.toContain('合作社区基金会');
});
