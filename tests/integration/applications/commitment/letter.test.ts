import { expect, test } from 'vitest';
import { readableFile } from '@/app/api/files/[fileId]/readable-file';
import { applicationToCheck } from '@/lib/applications/applicant-queries';
import { attachLetter } from '@/lib/applications/commitment/attach-letter';
import { keepLetter } from '@/lib/applications/commitment/keep-letter';
import { removeAttachment } from '@/lib/applications/filling/remove-attachment';
import { saveAnswers } from '@/lib/applications/filling/save-answers';
import { askForSignOff } from '@/lib/applications/signing-off/ask-for-sign-off';
import { commitmentOfMine } from '@/lib/applications/signing-off/commitment-of';
import { confirmSignOff } from '@/lib/applications/signing-off/confirm-sign-off';
import { receiptOf } from '@/lib/applications/submission/receipt-of';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { submittedContent } from '@/lib/applications/submission/submitted-content';
import { submittedPaper } from '@/lib/applications/written/application-papers';
import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import type { Seen } from '@/lib/kernel/seen';
import { commitments } from '@/lib/verification/commitments';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { at, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { contractPlace, mightyElsewhere } from '@/tests/support/contract-place';
import { doorContract, madeOnce, never } from '@/tests/support/door-contract';
import { somePdf, temporaryFiles } from '@/tests/support/files';

temporaryFiles();
const place = await contractPlace();
const terms = { eligibility: [{ kind: 'verified' as const }] };
const sealed = await createRound({ region: place.district, terms: { ...terms, commitment: 'sealed' } });
const electronic = await createRound({ region: place.district, terms });

async function draft(round: { id: string } = sealed) {
  const organisation = await createOrganisation(place.district);
  const { id: applicationId } = await createApplication({ round, organisation, status: 'DRAFT', filled: true });
  const editor = await memberActor(organisation, ['EDITOR']);
  const signatory = await memberActor(organisation, ['SIGNATORY']);
  return { organisation, applicationId, editor, signatory };
}
type Draft = Awaited<ReturnType<typeof draft>>;

const scan = () => somePdf('承诺书盖章件.pdf');
async function withLetter() {
  const given = await draft();
  const { file } = await attachLetter({ applicationId: given.applicationId, file: scan() }, at(given.editor));
  return { ...given, fileId: file.id };
}
async function changed() {
  const given = await withLetter();
  await saveAnswers(
    { applicationId: given.applicationId, answers: { projectTitle: '盖章后改的名称' } },
    at(given.editor),
  );
  return given;
}
const letterOf = async ({ applicationId, editor }: Draft) =>
  found((await commitmentOfMine({ applicationId }, at(editor))).letter, 'the letter');
const of = ({ applicationId }: { applicationId: string }) => ({ entityId: applicationId, cityId: place.city.id });
const finance = ({ organisation }: Draft) => memberActor(organisation, ['FINANCE']);
const over = () => ({ now: new Date('2026-06-01T00:00:00Z') });

doorContract(attachLetter, {
  fresh: async () => {
    const given = await draft();
    return { ...given, by: given.editor, input: { applicationId: given.applicationId, file: scan() } };
  },
  result: {},
  trail: of,
  forbidden: finance,
  refused: {
    'applications.problems.deadlinePassed': over,
    'applications.problems.letterNotAsked': async () => {
      const { applicationId, editor } = await draft(electronic);
      return { by: editor, input: { applicationId, file: scan() } };
    },
    'applications.problems.letterFull': async ({ applicationId, editor }) => {
      for (let page = 0; page < 4; page += 1) await attachLetter({ applicationId, file: scan() }, at(editor));
      return { field: 'file' };
    },
  },
  invalid: { applicationId: 'a/b', file: '' },
  version: never('a page changes nothing that was seen'),
  again: 'done',
  race: madeOnce,
});

doorContract(keepLetter, {
  fresh: async () => {
    const given = await changed();
    const { contentHash } = await letterOf(given);
    return { ...given, by: given.editor, input: { applicationId: given.applicationId, contentHash } };
  },
  result: {},
  trail: of,
  forbidden: finance,
  refused: {
    'applications.problems.deadlinePassed': over,
    'applications.problems.changedWhileRead': async ({ applicationId, editor }) => {
      await saveAnswers({ applicationId, answers: { projectTitle: '又改的名称' } }, at(editor));
      return { kind: 'conflict' };
    },
    'applications.problems.letterHolds': async () => {
      const given = await withLetter();
      const { contentHash } = await letterOf(given);
      return { by: given.editor, input: { applicationId: given.applicationId, contentHash }, kind: 'conflict' };
    },
  },
  invalid: { applicationId: 'a/b', contentHash: 'f'.repeat(65) },
  version: never('the content that was read is named by its hash'),
  again: 'conflict',
});

test('nothing is handed in without the letter where it is demanded, and it is handed in with it', async () => {
  const { applicationId, editor, signatory } = await draft();
  const missing = { code: 'applications.problems.letterMissing', section: 'declaration' };
  await expect(submitApplication({ applicationId }, at(signatory))).rejects.toMatchObject({
    kind: 'refused',
    problems: [missing],
  });
  await expect(askForSignOff({ applicationId }, at(editor))).rejects.toMatchObject({ problems: [missing] });
  const { own, problems } = await applicationToCheck({ applicationId }, at(editor));
  expect(problems).toMatchObject([missing]);
  expect(own.states.find(({ key }) => key === 'declaration')).toMatchObject({ state: 'open', problems: 1 });

  const { file, printedCode } = await attachLetter({ applicationId, file: scan() }, at(editor));
  await submitApplication({ applicationId }, at(signatory));
  expect(await receiptOf({ applicationId }, at(editor))).toMatchObject({ letterPages: 1 });
  const application = { id: applicationId } as Seen<'application'>;
  const read = await submittedContent(db, application, { reader: 'staff' });
  const { fields } = found(read?.sections.at(-1), 'the last section');
  expect(fields).toMatchObject([
    { answer: { kind: 'files', files: [{ name: '承诺书盖章件.pdf' }] } },
    { answer: { text: printedCode } },
    { answer: { text: '一致，上传后内容未再修改' } },
  ]);
  const blind = await submittedContent(db, application, { reader: 'expert', blind: true });
  expect(JSON.stringify(blind)).not.toContain('承诺书盖章件');
  expect((await submittedPaper({ applicationId }, at(place.officer))).files.map(({ id }) => id)).toContain(file.id);

  for (const actor of [place.officer, editor])
    expect(await readableFile(file.id, at(actor))).toMatchObject({ id: file.id });
  const stranger = await memberActor(await createOrganisation(place.district, { name: '别的单位' }));
  for (const actor of [stranger, await mightyElsewhere()])
    await expect(readableFile(file.id, at(actor))).rejects.toMatchObject({ kind: 'not-found' });

  const { number } = await db.application.findUniqueOrThrow({ where: { id: applicationId } });
  expect(await commitments(db, number ?? '')).toContainEqual(
    expect.objectContaining({ code: printedCode, standing: 'holds' }),
  );
});

test('a change after the scan is asked about, and holds nothing up', async () => {
  const given = await changed();
  const { applicationId, editor, signatory } = given;
  const before = await letterOf(given);
  expect(before.stands).toBe('changed');
  expect(before.pages[0]?.code).not.toBe(before.code);
  await keepLetter({ applicationId, contentHash: before.contentHash }, at(editor));
  expect(await letterOf(given)).toMatchObject({ stands: 'kept', pages: before.pages });

  await saveAnswers({ applicationId, answers: { projectTitle: '再改一次' } }, at(editor));
  expect((await applicationToCheck({ applicationId }, at(signatory))).letter).toMatchObject({ stands: 'changed' });
  expect(await submitApplication({ applicationId }, at(signatory))).toMatchObject({ status: 'SUBMITTED' });
});

test('who signs confirms the letter with the rest: another page is confirmed anew', async () => {
  const { applicationId, editor, signatory, fileId } = await withLetter();
  await askForSignOff({ applicationId }, at(editor));
  const read = async () => (await applicationToCheck({ applicationId }, at(signatory))).signOff;
  await confirmSignOff({ applicationId, contentHash: (await read()).contentHash }, at(signatory));
  const later = { actor: editor, now: new Date(testNow.getTime() + 60_000) };
  await removeAttachment({ applicationId, fileId }, later);
  await attachLetter({ applicationId, file: scan() }, later);
  expect(await read()).toMatchObject({ isStale: true, changes: { changed: [{ label: '承诺书盖章件' }] } });
});
