import { expect, it } from 'vitest';
import { attachedFile } from '@/lib/applications/filling/attached-file';
import { saveAnswers } from '@/lib/applications/filling/save-answers';
import { sectionToFill } from '@/lib/applications/filling/section-to-fill';
import { startApplication } from '@/lib/applications/filling/start-application';
import { chancesIn } from '@/lib/applications/gates/chances-in';
import { db } from '@/lib/db/client';
import { destroyDataKeys } from '@/lib/vault/data-keys';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { at, createCity } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { scene } from '@/tests/integration/applications/scene';
import { some } from '@/tests/support/some';

const before = new Date('2026-02-20T02:00:00Z');

/** An organisation with one application handed in last month, and another round it may answer. */
async function again(elsewhere = false) {
  const { district, organisation, owner, editor, stranger, round: first } = await scene();
  const earlier = await createApplication({ round: first, organisation, title: '银龄守护', at: before });
  const place = elsewhere ? (await createCity('外地市')).district : district;
  const round = await createRound({ region: place, terms: { eligibility: [] } });
  return { district, organisation, owner, editor, stranger, earlier, round };
}
const cellsOf = async ({ sheetId }: { sheetId: string }) =>
  Object.fromEntries((await db.cell.findMany({ where: { sheetId } })).map(({ key, value }) => [key, value]));

it('a second application begins with what the organisation wrote of itself, sealed as before and marked', async () => {
  const { round, organisation, editor, earlier } = await again();
  const draft = await startApplication({ roundId: round.id, organisationId: organisation.id }, at(editor));
  const cells = await cellsOf(draft);
  expect(cells).toMatchObject({ leaderName: '示例', contactEmail: 'contact@example.cn' });
  expect(cells['leaderPhone']).toHaveProperty('sealed');
  expect(Object.keys(cells)).not.toContain('summary');
  expect(Object.keys(cells)).not.toContain('declaration');
  expect(draft).toMatchObject({ title: '', categoryId: null, requestedFen: 0n });

  const people = { applicationId: draft.id, section: 'people' };
  const shown = await sectionToFill(people, at(editor));
  expect(shown.own.carried).toMatchObject({ leaderName: earlier.number, leaderPhone: earlier.number });
  expect(shown.initial['leaderPhone']).toEqual({ value: '13800001234', version: 1 });

  await saveAnswers(
    { applicationId: draft.id, answers: { leaderName: '新负责人' }, versions: { leaderName: 1 } },
    at(editor),
  );
  const { own } = await sectionToFill(people, at(editor));
  expect(own.carried).not.toHaveProperty('leaderName');
  expect(own.carried).toHaveProperty('leaderPhone');
});

it('on request the project of one earlier application comes too, with the columns that lists read; the trail says from which', async () => {
  const { round, organisation, editor, earlier } = await again();
  const input = { roundId: round.id, organisationId: organisation.id, basedOn: earlier.id };
  const draft = await startApplication(input, at(editor));
  const cells = await cellsOf(draft);
  expect(cells).toMatchObject({ projectTitle: '银龄守护', leaderName: '示例' });
  expect(Object.keys(cells)).not.toContain('startsOn');
  expect(draft).toMatchObject({ title: '银龄守护', requestedFen: 4_500_000n, categoryId: expect.any(String) });
  expect(draft.categoryId).not.toBe(earlier.categoryId);
  const entry = await db.trailEntry.findFirstOrThrow({ where: { command: 'application.start', entityId: draft.id } });
  expect(entry.detail).toMatchObject({
    carried: [
      { applicationId: earlier.id, keys: expect.arrayContaining(['leaderName', 'projectTitle']) },
      { applicationId: '', keys: ['certificate'] },
    ],
  });
});

it('from another city no place and no category of there comes along', async () => {
  const { round, organisation, editor, earlier } = await again(true);
  const input = { roundId: round.id, organisationId: organisation.id, basedOn: earlier.id };
  const draft = await startApplication(input, at(editor));
  const cells = await cellsOf(draft);
  expect(cells).toMatchObject({ projectTitle: '银龄守护' });
  expect(Object.keys(cells)).not.toContain('region');
  expect(await db.applicationPlace.count({ where: { applicationId: draft.id } })).toBe(0);
});

it('what does not fit is judged as if it had been typed', async () => {
  const { round, organisation, editor, earlier } = await again();
  await db.cell.update({
    where: { sheetId_key: { sheetId: earlier.sheetId, key: 'contactEmail' } },
    data: { value: 'no address' },
  });
  const draft = await startApplication({ roundId: round.id, organisationId: organisation.id }, at(editor));
  const { own } = await sectionToFill({ applicationId: draft.id, section: 'people' }, at(editor));
  expect(own.problems).toContainEqual(
    expect.objectContaining({ field: 'contactEmail', code: 'kernel.problems.email' }),
  );
});

it('numbers that were erased are asked for again', async () => {
  const { round, organisation, editor, earlier } = await again();
  await destroyDataKeys(db, [`sheet:${earlier.sheetId}`], before);
  const draft = await startApplication({ roundId: round.id, organisationId: organisation.id }, at(editor));
  const cells = await cellsOf(draft);
  expect(cells).toHaveProperty('leaderName');
  expect(cells).not.toHaveProperty('leaderPhone');
});

it('only the organisation’s own: not another’s, not even for somebody who belongs to both', async () => {
  const { round, district, organisation, editor, earlier } = await again();
  const other = await createOrganisation(district, { name: '另一家' });
  const both = {
    ...editor,
    memberships: [...editor.memberships, ...(await memberActor(other, ['OWNER'])).memberships],
  };
  const input = { roundId: round.id, organisationId: other.id };
  await expect(startApplication({ ...input, basedOn: earlier.id }, at(both))).rejects.toMatchObject({
    kind: 'not-found',
  });
  expect(Object.keys(await cellsOf(await startApplication(input, at(both)))).toSorted()).toEqual([
    'contactEmail',
    'contactName',
    'contactPhone',
  ]);
  await expect(
    startApplication({ roundId: round.id, organisationId: organisation.id, basedOn: 'none' }, at(editor)),
  ).rejects.toMatchObject({ kind: 'not-found' });
});

it('the page offers the own earlier applications and nobody else’s', async () => {
  const { round, organisation, editor, stranger, earlier } = await again();
  const { earlier: offered } = await chancesIn({ round: round.id }, at(editor));
  expect(some(offered).map(({ id }) => id)).toContain(earlier.id);
  expect(some(offered).every(({ organisationId }) => organisationId === organisation.id)).toBe(true);
  expect((await chancesIn({ round: round.id }, at(stranger))).earlier).toEqual([]);
});

it('a draft to the same round is told apart: it is gone on with and no basis', async () => {
  const { round, organisation, editor, earlier } = await again();
  const draft = await startApplication({ roundId: round.id, organisationId: organisation.id }, at(editor));
  const read = await chancesIn({ round: round.id }, at(editor));
  const told = Object.fromEntries(read.earlier.map(({ id, isDraftHere }) => [id, isDraftHere]));
  expect(told).toMatchObject({ [draft.id]: true, [earlier.id]: false });
});

it('a first application begins with the contact and the certificate of the passport, sealed and marked, the file by reference', async () => {
  const { district, stranger } = await scene();
  const organisation = await createOrganisation(district);
  const editor = await memberActor(organisation, ['EDITOR']);
  const round = await createRound({ region: district, terms: { eligibility: [] } });
  const draft = await startApplication({ roundId: round.id, organisationId: organisation.id }, at(editor));
  const cells = await cellsOf(draft);
  expect(cells).toMatchObject({ contactName: '王敏', contactEmail: 'contact@example.cn' });
  expect(cells['contactPhone']).toHaveProperty('sealed');
  const { own, initial } = await sectionToFill({ applicationId: draft.id, section: 'people' }, at(editor));
  expect(initial['contactPhone']).toEqual({ value: '13800001234', version: 1 });
  expect(own.carried).toMatchObject({ contactName: '', contactPhone: '', certificate: '' });
  const [attached] = await db.attachment.findMany({ where: { applicationId: draft.id }, include: { file: true } });
  expect(attached).toMatchObject({ fieldKey: 'certificate', file: { name: '登记证书.pdf' } });
  expect(attached?.fileId).toBe(organisation.certificateFileId);
  await expect(attachedFile({ fileId: attached?.fileId ?? '' }, at(stranger))).rejects.toMatchObject({
    kind: 'not-found',
  });
});
