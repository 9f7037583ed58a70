import { expect, test } from 'vitest';
import { applicationOfMine } from '@/lib/applications/applicant-queries';
import { attachedFile } from '@/lib/applications/filling/attached-file';
import { agreementFile } from '@/lib/applications/joint/agreement-file';
import { changePart } from '@/lib/applications/joint/change-part';
import { confirmPart } from '@/lib/applications/joint/confirm-part';
import { declinePart } from '@/lib/applications/joint/decline-part';
import { partOfMine } from '@/lib/applications/joint/part-of-mine';
import { partsOfApplication } from '@/lib/applications/joint/parts-of-application';
import { partsOfMine } from '@/lib/applications/joint/parts-of-mine';
import { removePartner } from '@/lib/applications/joint/remove-partner';
import { db } from '@/lib/db/client';
import { waitingForMember } from '@/lib/inbox/waiting-for';
import { memberActor } from '@/tests/factories/organisations';
import { at, plainActor } from '@/tests/factories/people';
import { mightyElsewhere } from '@/tests/support/contract-place';
import { doorContract } from '@/tests/support/door-contract';
import { temporaryFiles } from '@/tests/support/files';
import { some } from '@/tests/support/some';
import { asked, confirmed, hashOf, place, withAgreement } from './setting';

temporaryFiles();
const over = () => ({ now: new Date('2026-06-01T00:00:00Z') });
const of = ({ applicationId }: { applicationId: string }) => ({ entityId: applicationId, cityId: place.city.id });

doorContract(confirmPart, {
  fresh: async () => {
    const given = await asked();
    const input = { partId: given.partId, version: 1, contentHash: await hashOf(given) };
    return { ...given, by: given.signatory, input };
  },
  result: {},
  trail: of,
  forbidden: ({ partner }) => memberActor(partner, ['EDITOR']),
  refused: {
    'applications.problems.deadlinePassed': over,
    'applications.problems.partChanged': ({ partId }) => ({
      input: { partId, version: 1, contentHash: 'f'.repeat(64) },
      kind: 'conflict',
    }),
  },
  invalid: { partId: 'a/b', version: -1, contentHash: 'f'.repeat(65) },
  again: 'conflict',
});

doorContract(declinePart, {
  fresh: async () => {
    const given = await confirmed();
    return { ...given, by: given.signatory, input: { partId: given.partId, version: 2, reason: '今年没有人手' } };
  },
  result: {},
  trail: of,
  forbidden: ({ owner }) => owner,
  refused: { 'applications.problems.deadlinePassed': over },
  invalid: { partId: 'a/b', version: -1, reason: '' },
  again: 'conflict',
});

test('a part waits on the desk of who signs for the partner, until it is confirmed, and again once it is changed', async () => {
  const given = await asked();
  const desk = async () =>
    (await waitingForMember({}, at(given.signatory))).map(({ key, href }) => ({ key, href: String(href) }));
  const line = { key: `part:${given.partId}`, href: `/my/applications/joint/${given.partId}` };
  expect(await desk()).toContainEqual(line);
  await confirmPart({ partId: given.partId, version: 1, contentHash: await hashOf(given) }, at(given.signatory));
  expect(await desk()).not.toContainEqual(line);
  await changePart({ partId: given.partId, version: 2, task: '另一件事', shareFen: '' }, at(given.owner));
  expect(await desk()).toContainEqual(line);
  const editor = await memberActor(given.partner, ['EDITOR']);
  expect((await waitingForMember({}, at(editor))).map(({ key }) => key)).not.toContain(line.key);
});

test('a partner reads its part and of the lead no more than its name; others read nothing', async () => {
  const given = await confirmed();
  const { partId, applicationId, signatory, owner } = given;
  const read = await partOfMine({ partId }, at(signatory));
  expect(read).toMatchObject({
    part: { status: 'CONFIRMED', confirmedBy: '成员甲' },
    project: { lead: given.lead.name },
  });
  expect(JSON.stringify(read, (_key, value) => (typeof value === 'bigint' ? String(value) : value))).not.toMatch(
    /6222020000000001234|13800001234|王敏|陈静/,
  );
  expect((await partsOfMine({}, at(signatory))).map(({ id }) => id)).toEqual([partId]);
  await expect(applicationOfMine({ applicationId }, at(signatory))).rejects.toMatchObject({ kind: 'not-found' });
  await expect(partsOfApplication({ applicationId }, at(signatory))).rejects.toMatchObject({ kind: 'not-found' });
  for (const other of [owner, place.officer, await plainActor(), await mightyElsewhere()]) {
    await expect(partOfMine({ partId }, at(other))).rejects.toMatchObject({ kind: 'not-found' });
    expect((await partsOfMine({}, at(other))).map(({ id }) => id)).not.toContain(partId);
  }
});

test('the lead reads every part and what was said; no other organisation and no office does', async () => {
  const { partId, applicationId, signatory, owner, partner } = await confirmed();
  await declinePart({ partId, version: 2, reason: '今年没有人手' }, at(signatory));
  const { parts, problems, offered } = await partsOfApplication({ applicationId }, at(owner));
  expect(parts).toMatchObject([
    {
      id: partId,
      status: 'DECLINED',
      mayRemind: false,
      moves: ['change', 'remove'],
      words: [{}, {}, { note: '今年没有人手' }],
    },
  ]);
  expect(problems.map(({ code }) => code)).toEqual(['applications.problems.partnerDeclined']);
  // Of the register what anybody may read: who is verified.
  const names = await db.organisation.findMany({ where: { name: { in: offered } } });
  expect(some(names).every(({ status, type }) => status === 'VERIFIED' && type !== 'NATURAL_PERSON')).toBe(true);
  expect(offered).toContain(partner.name);
  for (const other of [signatory, place.officer, await plainActor(), await mightyElsewhere()])
    await expect(partsOfApplication({ applicationId }, at(other))).rejects.toMatchObject({ kind: 'not-found' });
});

test('the agreement is read by lead and partner, not by one taken out and not by strangers', async () => {
  const given = await confirmed();
  const { file } = await withAgreement(given);
  const asPartner = () => agreementFile({ fileId: file.id }, at(given.signatory));
  expect((await attachedFile({ fileId: file.id }, at(given.owner))).id).toBe(file.id);
  expect((await asPartner()).id).toBe(file.id);
  for (const other of [await plainActor(), await mightyElsewhere(), place.officer])
    await expect(agreementFile({ fileId: file.id }, at(other))).rejects.toMatchObject({ kind: 'not-found' });
  await removePartner({ partId: given.partId, version: 2 }, at(given.owner));
  await expect(asPartner()).rejects.toMatchObject({ kind: 'not-found' });
  await expect(partOfMine({ partId: given.partId }, at(given.signatory))).rejects.toMatchObject({ kind: 'not-found' });
});

test('what was said of a part stays as it was said', async () => {
  const { partId } = await asked();
  await expect(db.jointPartEntry.updateMany({ where: { partId }, data: { note: '改' } })).rejects.toThrow();
  await expect(db.jointPartEntry.deleteMany({ where: { partId } })).rejects.toThrow();
});
