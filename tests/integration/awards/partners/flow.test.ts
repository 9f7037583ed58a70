import { expect, test } from 'vitest';
import { agreementFile } from '@/lib/applications/joint/agreement-file';
import { partOfMine } from '@/lib/applications/joint/part-of-mine';
import { agreeToPartnerChange } from '@/lib/awards/partners/agree-to-partner-change';
import { officePartnerChange, partnerChange, partnerChangeFile, partnerChangesOf } from '@/lib/awards/partners/queries';
import { refusePartnerChange } from '@/lib/awards/partners/refuse-partner-change';
import { partnerChangesToConfirm } from '@/lib/awards/partners/waiting';
import { waitingForAwards } from '@/lib/awards/waiting';
import { db } from '@/lib/db/client';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, at, testNow } from '@/tests/factories/people';
import { mightyElsewhere } from '@/tests/support/contract-place';
import { temporaryFiles } from '@/tests/support/files';
import { some } from '@/tests/support/some';
import { place, proposed, ready, task } from './setting';

temporaryFiles();

const partsOf = (applicationId: string) =>
  db.jointPart.findMany({
    where: { applicationId },
    orderBy: { id: 'asc' },
    include: { entries: { orderBy: { at: 'asc' } } },
  });
const lettersTo = async (organisationId: string): Promise<string[]> => {
  const members = await db.organisationMember.findMany({ where: { organisationId }, select: { person: true } });
  const toEmail = { in: members.map(({ person }) => person.email) };
  return (await db.letter.findMany({ where: { toEmail }, orderBy: { createdAt: 'asc' } })).map(
    ({ subject }) => subject.split('：')[0] ?? '',
  );
};

test('nothing changes until the office agrees; then the newcomer is the partner, with the agreement signed anew', async () => {
  const s = await ready();
  const input = { changeId: s.changeId };
  expect((await partsOf(s.application.id)).map(({ status }) => status)).toEqual(['CONFIRMED']);
  expect(await waitingForAwards(db, place.officer, testNow)).toContainEqual(
    expect.objectContaining({ key: `awards:partners:${s.changeId}` }),
  );
  expect(await officePartnerChange(input, at(place.officer))).toMatchObject({
    leaves: { name: s.old.organisation.name, task: '提供场地', shareFen: 100_000n },
    comesIn: { name: s.newcomer.organisation.name, task, shareFen: 200_000n },
    moves: expect.arrayContaining(['agree', 'refuse']),
  });
  await agreeToPartnerChange({ ...input, version: 2 }, at(place.officer));

  const [before, after] = await partsOf(s.application.id);
  expect(before).toMatchObject({ status: 'REMOVED', entries: [{ act: 'REMOVED', note: s.input.reason }] });
  expect(after).toMatchObject({
    organisationId: s.newcomer.organisation.id,
    status: 'CONFIRMED',
    task,
    confirmedById: s.newcomer.signatory.personId,
  });
  expect(new Set(after?.entries.map(({ act }) => act))).toEqual(new Set(['ASKED', 'CONFIRMED']));
  const mine = await partOfMine({ partId: after?.id ?? '' }, at(s.newcomer.signatory));
  expect(mine.agreement.map(({ name }) => name)).toEqual(['新协议.pdf']);
  expect(await agreementFile({ fileId: mine.agreement[0]?.id ?? '' }, at(s.newcomer.signatory))).toBeDefined();
  // Who left reads what became of it, and nothing more of the project.
  await expect(partOfMine({ partId: s.part.id }, at(s.old.signatory))).rejects.toMatchObject({ kind: 'not-found' });
  expect(await partnerChange(input, at(s.old.signatory))).toMatchObject({ status: 'AGREED', moves: [] });
  expect(await lettersTo(s.old.organisation.id)).toEqual(['合作单位变更申请', '合作单位变更结果']);
  expect(await lettersTo(s.newcomer.organisation.id)).toEqual(['请确认参加项目', '合作单位变更结果']);
  expect(await lettersTo(s.lead.id)).toEqual(['合作单位变更结果']);
});

test('a partner only leaves at once before the office, which may say no', async () => {
  const s = await proposed('remove');
  expect(await partnerChange({ changeId: s.changeId }, at(s.owner))).toMatchObject({ status: 'READY', comesIn: null });
  await refusePartnerChange({ changeId: s.changeId, version: 1, note: '项目仍需该单位' }, at(place.officer));
  expect((await partsOf(s.application.id)).map(({ status }) => status)).toEqual(['CONFIRMED']);
  expect(await lettersTo(s.newcomer.organisation.id)).toEqual([]);
  const { lines, mayPropose } = await partnerChangesOf({ applicationId: s.application.id }, at(s.owner));
  expect(lines).toMatchObject([{ status: 'REFUSED', leaves: s.old.organisation.name, comesIn: '' }]);
  expect(mayPropose).toBe(true);
});

test('it waits for who binds the newcomer alone, and strangers neither see it nor its agreement', async () => {
  const s = await proposed();
  expect((await partnerChangesToConfirm(db, s.newcomer.signatory)).map(({ key }) => key)).toEqual([
    `partners:${s.changeId}`,
  ]);
  for (const actor of [s.owner, s.old.signatory, await memberActor(s.newcomer.organisation, ['EDITOR'])])
    expect(await partnerChangesToConfirm(db, actor)).toEqual([]);
  const { agreementFileId: fileId } = await db.partnerChange.findUniqueOrThrow({ where: { id: s.changeId } });
  for (const actor of [s.owner, s.old.signatory, s.newcomer.signatory, place.officer])
    expect(await partnerChangeFile({ fileId }, at(actor))).toMatchObject({ name: '新协议.pdf' });
  const other = await createOrganisation(place.district, { name: '无关单位' });
  const strangers = [
    await memberActor(other, ['OWNER']),
    await mightyElsewhere(),
    await actorWith('OFFICER', place.street),
  ];
  for (const actor of some(strangers)) {
    const hidden = { kind: 'not-found' };
    await expect(partnerChange({ changeId: s.changeId }, at(actor))).rejects.toMatchObject(hidden);
    await expect(officePartnerChange({ changeId: s.changeId }, at(actor))).rejects.toMatchObject(hidden);
    await expect(partnerChangeFile({ fileId }, at(actor))).rejects.toMatchObject(hidden);
    await expect(partnerChangesOf({ applicationId: s.application.id }, at(actor))).rejects.toMatchObject(hidden);
  }
  // The parties have no office's page, and the office none of theirs.
  await expect(officePartnerChange({ changeId: s.changeId }, at(s.owner))).rejects.toMatchObject({ kind: 'not-found' });
  await expect(partnerChange({ changeId: s.changeId }, at(place.officer))).rejects.toMatchObject({ kind: 'not-found' });
});
