import { expect, test } from 'vitest';
import { applicationToCheck } from '@/lib/applications/applicant-queries';
import { saveAnswers } from '@/lib/applications/filling/save-answers';
import { askForSignOff } from '@/lib/applications/signing-off/ask-for-sign-off';
import { cancelSignOff } from '@/lib/applications/signing-off/cancel-sign-off';
import { commitmentOfMine } from '@/lib/applications/signing-off/commitment-of';
import { confirmSignOff } from '@/lib/applications/signing-off/confirm-sign-off';
import { remindOfSignOff } from '@/lib/applications/signing-off/remind-of-sign-off';
import { sendBackSignOff } from '@/lib/applications/signing-off/send-back-sign-off';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { db } from '@/lib/db/client';
import { waitingForMember } from '@/lib/inbox/waiting-for';
import { formatDateTime } from '@/lib/kernel/shanghai';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { at, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';
import { temporaryFiles } from '@/tests/support/files';

temporaryFiles();
const place = await contractPlace();
const round = await createRound({ region: place.district, terms: { eligibility: [{ kind: 'verified' }] } });
const DAY_MS = 86_400_000;
const tomorrow = new Date(testNow.getTime() + DAY_MS);
const noVersion = never('the text as it stands is meant, and the state tells whose move it is');

/** A draft with everything in it, who fills it in and who signs. */
async function complete() {
  const organisation = await createOrganisation(place.district);
  const { id: applicationId } = await createApplication({ round, organisation, status: 'DRAFT', filled: true });
  const editor = await memberActor(organisation, ['EDITOR']);
  const signatory = await memberActor(organisation, ['SIGNATORY']);
  return { organisation, applicationId, editor, signatory };
}

async function asked() {
  const given = await complete();
  await askForSignOff({ applicationId: given.applicationId, note: '请核对预算' }, at(given.editor));
  return given;
}

const hashOf = async ({ applicationId, signatory }: Awaited<ReturnType<typeof complete>>): Promise<string> =>
  (await applicationToCheck({ applicationId }, at(signatory))).signOff.contentHash;
const of = ({ applicationId }: { applicationId: string }) => ({ entityId: applicationId, cityId: place.city.id });
const finance = ({ organisation }: Awaited<ReturnType<typeof complete>>) => memberActor(organisation, ['FINANCE']);

doorContract(askForSignOff, {
  fresh: async () => {
    const given = await complete();
    return { ...given, by: given.editor, input: { applicationId: given.applicationId, note: '请核对' } };
  },
  result: { signOffStatus: 'ASKED' },
  trail: of,
  forbidden: finance,
  refused: {
    'forms.problems.missing': async () => {
      const organisation = await createOrganisation(place.district);
      const { id: applicationId } = await createApplication({ round, organisation, status: 'DRAFT' });
      await memberActor(organisation, ['SIGNATORY']);
      return { by: await memberActor(organisation, ['EDITOR']), input: { applicationId }, field: 'projectTitle' };
    },
    'applications.problems.deadlinePassed': () => ({ now: new Date('2026-06-01T00:00:00Z') }),
    'applications.problems.nobodySigns': async () => {
      const organisation = await createOrganisation(place.district);
      const { id: applicationId } = await createApplication({ round, organisation, status: 'DRAFT', filled: true });
      return { by: await memberActor(organisation, ['EDITOR']), input: { applicationId } };
    },
  },
  invalid: { applicationId: 'a/b', note: '长'.repeat(1_001) },
  version: noVersion,
  again: 'conflict',
});

doorContract(confirmSignOff, {
  fresh: async () => {
    const given = await asked();
    const input = { applicationId: given.applicationId, contentHash: await hashOf(given) };
    return { ...given, by: given.signatory, input };
  },
  result: { signOffStatus: 'CONFIRMED' },
  trail: of,
  forbidden: ({ editor }) => editor,
  refused: {
    'applications.problems.changedWhileRead': async ({ applicationId, editor }) => {
      await saveAnswers({ applicationId, answers: { projectTitle: '改过的名称' } }, at(editor));
      return { kind: 'conflict' };
    },
  },
  invalid: { applicationId: 'a/b', contentHash: 'f'.repeat(65) },
  version: noVersion,
  again: 'conflict',
});

doorContract(sendBackSignOff, {
  fresh: async () => {
    const given = await asked();
    return { ...given, by: given.signatory, input: { applicationId: given.applicationId, note: '请附报价' } };
  },
  result: { signOffStatus: 'SENT_BACK' },
  trail: of,
  forbidden: ({ editor }) => editor,
  refused: never('whoever signs may always say no'),
  invalid: { applicationId: 'a/b', note: '' },
  version: noVersion,
  again: 'conflict',
});

doorContract(cancelSignOff, {
  fresh: async () => {
    const given = await asked();
    return { ...given, by: given.editor, input: { applicationId: given.applicationId } };
  },
  result: { signOffStatus: 'NONE' },
  trail: of,
  forbidden: ({ signatory }) => signatory,
  refused: never('whoever asked may always take it back'),
  invalid: { applicationId: 'a/b' },
  version: noVersion,
  again: 'conflict',
});

doorContract(remindOfSignOff, {
  fresh: async () => {
    const given = await asked();
    return { ...given, by: given.editor, input: { applicationId: given.applicationId }, now: tomorrow };
  },
  result: {},
  trail: of,
  forbidden: ({ signatory }) => signatory,
  refused: {
    'applications.problems.remindedToday': () => ({ now: testNow }),
    'applications.problems.nothingToRemindOf': async () => {
      const { applicationId, signatory } = await complete();
      return { by: signatory, input: { applicationId } };
    },
    'applications.problems.nobodyToRemind': async () => {
      const given = await asked();
      await db.organisationMember.updateMany({
        where: { organisationId: given.organisation.id, roles: { has: 'SIGNATORY' } },
        data: { leftAt: testNow },
      });
      return { by: given.editor, input: { applicationId: given.applicationId } };
    },
  },
  invalid: { applicationId: 'a/b' },
  version: noVersion,
  again: 'refused',
});

test('who fills it in hands in what was confirmed, word for word', async () => {
  const given = await asked();
  const { applicationId, editor, signatory } = given;
  await expect(submitApplication({ applicationId }, at(editor))).rejects.toMatchObject({ kind: 'forbidden' });
  const contentHash = await hashOf(given);
  await confirmSignOff({ applicationId, contentHash }, at(signatory));

  await saveAnswers({ applicationId, answers: { projectTitle: '确认后又改的名称' } }, at(editor));
  await expect(submitApplication({ applicationId }, at(editor))).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'applications.problems.changedSinceSignOff' }],
  });
  const { signOff } = await applicationToCheck({ applicationId }, at(editor));
  expect(signOff).toMatchObject({ status: 'CONFIRMED', isStale: true, isSigner: false });

  await askForSignOff({ applicationId }, at(editor));
  await confirmSignOff({ applicationId, contentHash: await hashOf(given) }, at(signatory));
  const submitted = await submitApplication({ applicationId }, at(editor));
  expect(submitted).toMatchObject({ status: 'SUBMITTED', signOffStatus: 'NONE', submittedById: editor.personId });
  const { email } = await db.person.findUniqueOrThrow({ where: { id: signatory.personId ?? '' } });
  expect(await db.letter.count({ where: { toEmail: email, subject: { startsWith: '已收到申报' } } })).toBe(1);
});

test('the letter of commitment names who confirmed, while it stands as confirmed; nobody else reads it', async () => {
  const given = await asked();
  const { applicationId, editor, signatory } = given;
  const confirmed = async () => (await commitmentOfMine({ applicationId }, at(editor))).confirmed;
  expect(await confirmed()).toBeNull();
  await confirmSignOff({ applicationId, contentHash: await hashOf(given) }, at(signatory));
  expect(await confirmed()).toMatchObject({ name: signatory.name, moment: formatDateTime(testNow) });
  await saveAnswers({ applicationId, answers: { projectTitle: '确认后又改的名称' } }, at(editor));
  expect(await confirmed()).toBeNull();
  for (const actor of [
    place.officer,
    await memberActor(await createOrganisation(place.district, { name: '别的单位' })),
  ])
    await expect(commitmentOfMine({ applicationId }, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
});

test('who signs and hands it in confirms by that', async () => {
  const { applicationId, signatory } = await complete();
  await submitApplication({ applicationId }, at(signatory));
  expect(await db.signOffEntry.findMany({ where: { applicationId } })).toMatchObject([
    { act: 'CONFIRMED', actorId: signatory.personId },
  ]);
});

test('each sees whose move it is, and hears of it', async () => {
  const { applicationId, editor, signatory } = await asked();
  const seen = async (actor: typeof editor) => {
    const line = (await waitingForMember({}, at(actor))).find(({ key }) => key === `application:${applicationId}`);
    return [line?.messageKey, line?.isOthers ?? false];
  };
  expect(await seen(signatory)).toEqual(['applications.waiting.toConfirm', false]);
  expect(await seen(editor)).toEqual(['applications.waiting.asked', true]);
  await sendBackSignOff({ applicationId, note: '请附报价单' }, at(signatory));
  expect(await seen(editor)).toEqual(['applications.waiting.sentBack', false]);
  expect(await seen(signatory)).toEqual(['applications.waiting.sentBack', true]);
  const { email } = await db.person.findUniqueOrThrow({ where: { id: editor.personId ?? '' } });
  const letters = await db.letter.findMany({ where: { toEmail: email }, orderBy: { createdAt: 'asc' } });
  expect(letters.map(({ body }) => body)).toEqual([expect.stringContaining('请附报价单')]);
  const { signOff } = await applicationToCheck({ applicationId }, at(editor));
  expect(signOff.words.map(({ act, note }) => [act, note])).toEqual([
    ['ASKED', '请核对预算'],
    ['SENT_BACK', '请附报价单'],
  ]);
});
