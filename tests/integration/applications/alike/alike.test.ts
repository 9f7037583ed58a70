import { describe, expect, it } from 'vitest';
import { alikeApplications } from '@/lib/applications/alike/alike-applications';
import { printSubmission } from '@/lib/applications/alike/print-submissions';
import { sideBySide } from '@/lib/applications/alike/side-by-side';
import { openedDocument, sealedDocument } from '@/lib/applications/submission/sealed-document';
import { db } from '@/lib/db/client';
import { formById } from '@/lib/forms/form-by-id';
import { found } from '@/lib/kernel/found';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation } from '@/tests/factories/organisations';
import { at, testNow } from '@/tests/factories/people';
import { scene } from '@/tests/integration/applications/scene';

let [texts, numbers] = [0, 0];
/** Forty-eight characters that nothing else here holds. */
function someText(): string {
  texts += 1;
  return Array.from({ length: 48 }, (_, at) =>
    String.fromCodePoint(0x4e00 + ((at * 7919 + texts * 104_729) % 20_000)),
  ).join('');
}

type Named = { phone?: string; account?: string };

/** Hands it in once more, with `text` as what is planned and nothing else at length, with numbers nobody else has unless they are given, and keeps its prints. */
async function handIn(
  { id: applicationId }: { id: string },
  text: string,
  { phone, account }: Named = {},
): Promise<void> {
  const { ordinal, content, application, ...last } = found(
    await db.submission.findFirst({
      where: { applicationId },
      orderBy: { ordinal: 'desc' },
      omit: { id: true, gates: true, advice: true },
      include: { application: { select: { sheetId: true } } },
    }),
    'a submission',
  );
  const document = await openedDocument(db, { ...application, ordinal }, content);
  const fields = (await formById(db, document.formId)).sections.flatMap((section) => section.fields);
  const keysOf = (type: string): string[] => fields.flatMap((field) => (field.type === type ? [field.key] : []));
  numbers += 1;
  const answers = {
    ...document.answers,
    ...Object.fromEntries(keysOf('longText').map((key, place) => [key, place === 0 ? text : ''])),
    ...Object.fromEntries(keysOf('phone').map((key) => [key, phone ?? `139${String(numbers).padStart(8, '0')}`])),
  };
  const organisation = { ...document.organisation, bankAccountNumber: account ?? `6222${numbers}` };
  const kept = { ...application, ordinal: ordinal + 1 };
  await db.submission.create({
    data: {
      ...last,
      ordinal: kept.ordinal,
      content: await sealedDocument(db, kept, { ...document, answers, organisation }),
    },
  });
  await printSubmission.run({ payload: { applicationId }, now: testNow, isLastTry: false });
}

async function twoAlike() {
  const [start, end] = [someText(), someText()];
  const [plan, moved] = [`${start}，${end}。`, `前言。${start}、${end}。后记。`];
  const here = await scene({ status: 'SUBMITTED' });
  const organisation = await createOrganisation(here.district, { name: '另一家社会组织' });
  const other = await createApplication({ round: here.round, organisation, title: '另一个项目' });
  await handIn(here.application, plan);
  await handIn(other, moved);
  return { ...here, other, plan };
}

describe('alikeApplications', () => {
  it('finds what another organisation handed in with the same passage, and nothing else', async () => {
    const { application, other, round, organisation, officer } = await twoAlike();
    const third = await createApplication({ round, organisation, title: '第三个项目' });
    await handIn(third, someText());
    expect(await alikeApplications({ applicationId: application.id }, at(officer))).toMatchObject({
      alike: [{ id: other.id, title: '另一个项目', organisationName: '另一家社会组织', isOwn: false }],
      more: [],
      elsewhere: 0,
    });
    expect(await alikeApplications({ applicationId: third.id }, at(officer))).toEqual({
      alike: [],
      more: [],
      elsewhere: 0,
    });
  });

  it('of an office the reader does not belong to says only how many, and goes by what was handed in last', async () => {
    const { application, other, officer, plan } = await twoAlike();
    const far = await scene({ status: 'SUBMITTED' });
    await handIn(far.application, plan);
    const ask = () => alikeApplications({ applicationId: application.id }, at(officer));
    expect(await ask()).toMatchObject({ alike: [{ id: other.id }], elsewhere: 1 });
    await handIn(far.application, someText());
    await handIn(other, someText());
    expect(await ask()).toEqual({ alike: [], more: [], elsewhere: 0 });
  });

  it('is nothing to those who may not see the application in an office', async () => {
    const { application, owner, stranger, foreignOfficer } = await twoAlike();
    for (const actor of [owner, stranger, foreignOfficer])
      await expect(alikeApplications({ applicationId: application.id }, at(actor))).rejects.toMatchObject({
        kind: 'not-found',
      });
  });
});

describe('the same numbers', () => {
  it('names who else is paid on the same account or called on the same telephone, not one’s own other applications', async () => {
    const { application, other, round, organisation, officer } = await twoAlike();
    const own = await createApplication({ round, organisation, title: '本单位的另一个项目' });
    const numbers = { phone: '13900000001', account: '6222 0000 9999' };
    await handIn(application, someText(), numbers);
    await handIn(own, someText(), numbers);
    const ask = async () =>
      (await alikeApplications({ applicationId: application.id }, at(officer))).alike.map(({ id, share, same }) => ({
        id,
        share,
        same,
      }));
    expect(await ask()).toEqual([]);
    await handIn(other, someText(), { phone: '13900000001', account: '622200009999' });
    expect(await ask()).toEqual([{ id: other.id, share: 0, same: ['account', 'phone'] }]);
    await handIn(other, someText(), { account: '622200009999' });
    expect(await ask()).toEqual([{ id: other.id, share: 0, same: ['account'] }]);
  });
});

describe('sideBySide', () => {
  it('shows each passage as each wrote it', async () => {
    const { application, other, officer, plan } = await twoAlike();
    const { mine, theirs, passages } = await sideBySide(
      { applicationId: application.id, otherId: other.id },
      at(officer),
    );
    expect([mine.id, theirs.id]).toEqual([application.id, other.id]);
    expect(passages).toHaveLength(1);
    expect(passages[0]?.mine).toMatchObject({ before: '', after: '。', passage: plan.slice(0, -1) });
    expect(passages[0]?.theirs).toMatchObject({ before: '前言。', after: '。后记。' });
  });

  it('opens neither side to whoever may not see both', async () => {
    const { application, other, owner, foreignOfficer, officer } = await twoAlike();
    const far = await scene({ status: 'SUBMITTED' });
    for (const [actor, applicationId, otherId] of [
      [owner, application.id, other.id],
      [foreignOfficer, application.id, other.id],
      [officer, application.id, far.application.id],
      [officer, far.application.id, application.id],
    ] as const)
      await expect(sideBySide({ applicationId, otherId }, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
  });
});
