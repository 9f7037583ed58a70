import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { receiptOf } from '@/lib/applications/submission/receipt-of';
import { draftPaper, submittedPaper } from '@/lib/applications/written/application-papers';
import { writePaper } from '@/lib/applications/written/write-paper';
import { db } from '@/lib/db/client';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { setWordTemplate } from '@/lib/plans/settings/set-word-template';
import { uploadWordTemplate } from '@/lib/plans/settings/upload-word-template';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, at, createCity, plainActor } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { scene } from '@/tests/integration/applications/scene';
import { temporaryFiles } from '@/tests/support/files';
import { templateFile } from '@/tests/support/word-templates';

temporaryFiles();

const textOf = async (response: Response): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(await response.arrayBuffer()) })).value;

test('an application is written out as it was handed in, with its number and check code, whatever is changed since', async () => {
  const { application, owner, officer } = await scene({ status: 'SUBMITTED' });
  const { applicationId } = { applicationId: application.id };
  const before = await textOf(await writePaper(await submittedPaper({ applicationId }, at(owner))));
  const { number, checkCode } = await receiptOf({ applicationId }, at(owner));
  expect(before).toContain(number);
  expect(before).toContain(checkCode);
  await db.cell.updateMany({
    where: { sheetId: application.sheetId, key: 'projectTitle' },
    data: { value: '改了名称' },
  });
  for (const reader of [owner, officer]) {
    const text = await textOf(await writePaper(await submittedPaper({ applicationId }, at(reader))));
    expect(text).not.toContain('改了名称');
  }
});

test('a draft is for its own people alone, and says that it is one', async () => {
  const { application, editor, officer } = await scene({ filled: true });
  const paper = await draftPaper({ applicationId: application.id }, at(editor));
  expect(paper).toMatchObject({ stamp: '草稿，尚未提交' });
  await expect(draftPaper({ applicationId: application.id }, at(officer))).rejects.toMatchObject({ kind: 'not-found' });
  await expect(submittedPaper({ applicationId: application.id }, at(editor))).rejects.toMatchObject({
    kind: 'not-found',
  });
});

test('another organisation, another city’s officer, an expert and a visitor find none', async () => {
  const { application, stranger, foreignOfficer, district } = await scene({ status: 'IN_REVIEW' });
  const expert = await actorWith('EXPERT', district);
  const others: Actor[] = [stranger, foreignOfficer, expert, await plainActor(), visitor];
  for (const other of others)
    for (const paper of [submittedPaper, draftPaper])
      await expect(paper({ applicationId: application.id }, at(other))).rejects.toMatchObject({ kind: 'not-found' });
});

test('an account is whole for those it belongs to and masked for the office', async () => {
  const { application, owner, officer } = await scene({ status: 'SUBMITTED' });
  const account = async (reader: Actor) =>
    (await submittedPaper({ applicationId: application.id }, at(reader))).data.get('银行账号');
  expect(await account(owner)).toMatch(/^\d+$/);
  expect(await account(officer)).toContain('*');
});

test('a round’s own template is what they are written in, with every kind of placeholder', async () => {
  const { district } = await createCity();
  const officer = await actorWith('OFFICER', district);
  const round = await createRound({
    region: district,
    setUp: async (planId) => {
      const lines = [
        '项目：{项目名称}（{申报单位}）',
        '{#预算明细}{序号}.{金额}；{/预算明细}',
        '{#选题}有选题{/选题}{^选题}无选题{/选题}',
        '{申请资金大写}',
      ];
      const { wordTemplateId } = await uploadWordTemplate({ planId, file: templateFile(lines) }, at(officer));
      const { version } = await db.plan.findUniqueOrThrow({ where: { id: planId } });
      await setWordTemplate({ planId, version, wordTemplateId }, at(officer));
    },
  });
  const organisation = await createOrganisation(district, { name: '暖夕服务中心' });
  const { id: applicationId } = await createApplication({ round, organisation });
  const owner = await memberActor(organisation, ['OWNER']);
  const text = await textOf(await writePaper(await submittedPaper({ applicationId }, at(owner))));
  expect(text).toContain('（暖夕服务中心）');
  expect(text).toContain('无选题');
  expect(text).toContain('1.40,500.00；2.4,500.00；');
  expect(text).toContain('肆万伍仟元整');
});
