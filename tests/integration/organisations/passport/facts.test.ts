import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { evidenceFile } from '@/lib/organisations/evidence-file';
import { checkPassportFact } from '@/lib/organisations/passport/check-passport-fact';
import { endPassportFact } from '@/lib/organisations/passport/end-passport-fact';
import { organisationPassport } from '@/lib/organisations/passport/passport-of';
import { statePassportFact } from '@/lib/organisations/passport/state-passport-fact';
import { waitingForOrganisationMembers } from '@/lib/organisations/waiting';
import { pdfFile } from '@/prisma/seed/files';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';
import { numberIn } from '@/tests/support/numbers';
import { some } from '@/tests/support/some';

let home: Awaited<ReturnType<typeof createCity>>;
let elsewhere: typeof home;
beforeAll(async () => {
  home = await createCity('甲市');
  elsewhere = await createCity('乙市');
});

const person = (organisationId: string, more: object = {}) => ({
  organisationId,
  kind: 'person' as const,
  title: '李静',
  detail: '专职社工',
  number: '33010020200001234',
  from: '2020-01-01',
  to: '2030-01-01',
  ...more,
});

async function strangers(): Promise<Actor[]> {
  return [
    await memberActor(await createOrganisation(home.street)),
    await actorWith('OFFICER', elsewhere.city),
    await actorWith('OFFICER', elsewhere.street),
  ];
}

describe('statePassportFact', () => {
  it('keeps every version, the number sealed and never shown whole, and the paper until another comes', async () => {
    const organisation = await createOrganisation(home.street);
    const owner = await memberActor(organisation);
    const file = pdfFile('社会工作者证.pdf', ['证书']);
    const { factId, versionId } = await statePassportFact(person(organisation.id, { file }), at(owner));
    expect(await numberIn('PassportFact.idNumber', versionId)).toBe('33010020200001234');
    const renewed = await statePassportFact(
      person(organisation.id, { factId, ordinal: 1, number: '', to: '2032-01-01' }),
      at(owner),
    );
    expect(await numberIn('PassportFact.idNumber', renewed.versionId)).toBe('33010020200001234');
    const { lines, history } = await organisationPassport({ organisationId: organisation.id }, at(owner));
    const [line] = lines.filter(({ kind }) => kind === 'person');
    expect(line).toMatchObject({ to: '2032-01-01', source: 'self', file: { name: '社会工作者证.pdf' } });
    expect(line?.fact?.number).toBe('33*************34');
    expect(history.map(({ ordinal, to }) => [ordinal, to])).toEqual([
      [2, '2032-01-01'],
      [1, '2030-01-01'],
    ]);
  });

  it('refuses what its kind asks, a version that is not the newest, and a fact of another organisation', async () => {
    const [organisation, other] = [await createOrganisation(home.street), await createOrganisation(home.street)];
    const owner = await memberActor(organisation);
    const empty = { organisationId: organisation.id, kind: 'tax' as const, title: '无欠税证明' };
    await expect(statePassportFact(empty, at(owner))).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ field: 'from' }, { field: 'file' }],
    });
    const { factId } = await statePassportFact(person(organisation.id), at(owner));
    const again = person(organisation.id, { factId, ordinal: 1 });
    await statePassportFact(again, at(owner));
    await expect(statePassportFact(again, at(owner))).rejects.toMatchObject({ kind: 'conflict' });
    const foreign = person(other.id, { factId, ordinal: 2 });
    await expect(statePassportFact(foreign, at(await memberActor(other)))).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('is its owner’s and its editor’s; others of it may not, strangers find nothing', async () => {
    const organisation = await createOrganisation(home.street);
    const input = person(organisation.id);
    await statePassportFact(input, at(await memberActor(organisation, ['EDITOR'])));
    for (const actor of [await memberActor(organisation, ['FINANCE']), await actorWith('OFFICER', home.city)])
      await expect(statePassportFact(input, at(actor))).rejects.toMatchObject({ kind: 'forbidden' });
    for (const actor of some(await strangers())) {
      await expect(statePassportFact(input, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
      await expect(organisationPassport({ organisationId: organisation.id }, at(actor))).rejects.toMatchObject({
        kind: 'not-found',
      });
    }
    await expect(organisationPassport({ organisationId: organisation.id }, at(visitor))).rejects.toBeTruthy();
  });
});

describe('endPassportFact', () => {
  it('takes it out of the passport, and leaves its history and its paper', async () => {
    const organisation = await createOrganisation(home.street);
    const owner = await memberActor(organisation);
    const file = pdfFile('证书.pdf', ['证书']);
    const { factId, versionId } = await statePassportFact(person(organisation.id, { file }), at(owner));
    const ending = { factId, ordinal: 1, reason: '已离职' };
    for (const actor of some(await strangers()))
      await expect(endPassportFact(ending, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
    await endPassportFact(ending, at(owner));
    await expect(endPassportFact(ending, at(owner))).rejects.toMatchObject({ kind: 'conflict' });
    const { lines, history } = await organisationPassport({ organisationId: organisation.id }, at(owner));
    expect(lines.some(({ kind }) => kind === 'person')).toBe(false);
    expect(history.map(({ endedBecause }) => endedBecause)).toEqual(['已离职', '']);
    const { fileId } = await db.passportFact.findUniqueOrThrow({ where: { id: versionId } });
    const officer = at(await actorWith('OFFICER', home.city));
    expect(await evidenceFile({ fileId: fileId ?? '' }, officer)).toMatchObject({ name: '证书.pdf' });
    for (const actor of some(await strangers()))
      await expect(evidenceFile({ fileId: fileId ?? '' }, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('checkPassportFact', () => {
  it('is said once of a version by an officer in charge; what disagrees is written to the organisation', async () => {
    const organisation = await createOrganisation(home.street);
    const owner = await memberActor(organisation);
    const { factId, versionId } = await statePassportFact(person(organisation.id), at(owner));
    const officer = at(await actorWith('OFFICER', home.city));
    const dispute = { versionId, verdict: 'disputed' as const, note: '有效期与证书不符' };
    await expect(checkPassportFact({ ...dispute, note: '' }, officer)).rejects.toMatchObject({
      problems: [{ field: 'note' }],
    });
    await expect(checkPassportFact(dispute, at(owner))).rejects.toMatchObject({ kind: 'forbidden' });
    for (const actor of some(await strangers()))
      await expect(checkPassportFact(dispute, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
    await checkPassportFact(dispute, officer);
    await expect(checkPassportFact(dispute, officer)).rejects.toMatchObject({ kind: 'conflict' });
    const letters = await db.letter.findMany({ where: { subject: { contains: '组织护照' } }, select: { body: true } });
    expect(letters.some(({ body }) => body.includes('有效期与证书不符'))).toBe(true);
    const renewed = await statePassportFact(person(organisation.id, { factId, ordinal: 1 }), at(owner));
    await expect(checkPassportFact({ versionId, verdict: 'agreed' }, officer)).rejects.toMatchObject({
      kind: 'conflict',
    });
    await checkPassportFact({ versionId: renewed.versionId, verdict: 'agreed' }, officer);
    const { lines } = await organisationPassport({ organisationId: organisation.id }, officer);
    expect(lines.find(({ kind }) => kind === 'person')?.fact?.check).toMatchObject({ agreed: true });
  });
});

it('what expires waits for those who can mend it, and for nobody else', async () => {
  const organisation = await createOrganisation(home.street);
  await db.organisation.update({
    where: { id: organisation.id },
    data: {
      certificateValidTo: testNow.toISOString().slice(0, 10),
      registrationNumber: '1',
      registrar: '民政局',
      address: '路',
      introduction: '介绍',
    },
  });
  const waiting = async (actor: Actor) =>
    (await waitingForOrganisationMembers(db, actor, testNow)).map(({ messageKey, expiring }) => [messageKey, expiring]);
  const renew = ['organisations.waiting.toRenew', ['organisations.passport.kinds.registration']];
  expect(await waiting(await memberActor(organisation, ['EDITOR']))).toEqual([renew]);
  expect(await waiting(await memberActor(organisation, ['FINANCE']))).toEqual([]);
  for (const actor of some(await strangers())) expect(await waiting(actor)).not.toContainEqual(renew);
});
