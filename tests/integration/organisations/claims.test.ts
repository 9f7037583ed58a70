import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { acceptMembership } from '@/lib/organisations/accept-membership';
import { answerClaim } from '@/lib/organisations/claims/answer-claim';
import { askToJoin } from '@/lib/organisations/claims/ask-to-join';
import { fileClaim } from '@/lib/organisations/claims/file-claim';
import { claimDetail, claimFile, myClaims } from '@/lib/organisations/claims/queries';
import { refuseClaim } from '@/lib/organisations/claims/refuse-claim';
import { transferClaim } from '@/lib/organisations/claims/transfer-claim';
import { withdrawClaim } from '@/lib/organisations/claims/withdraw-claim';
import { ownOrganisation } from '@/lib/organisations/queries';
import { waitingForOrganisationMembers, waitingForOrganisationOfficers } from '@/lib/organisations/waiting';
import { createApplication } from '@/tests/factories/applications';
import { afterTerm, claimedOrganisation, claimPapers } from '@/tests/factories/claims';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, at, createCity, plainActor, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { temporaryFiles } from '@/tests/support/files';

temporaryFiles();
let home: Awaited<ReturnType<typeof createCity>>;
let elsewhere: Awaited<ReturnType<typeof createCity>>;
beforeAll(async () => {
  [home, elsewhere] = [await createCity('甲市'), await createCity('乙市')];
});

const reason = '经核对登记证书与授权委托书，申请人为该组织授权。';
const emailOf = async ({ personId }: { personId: string }) =>
  (await db.person.findUniqueOrThrow({ where: { id: personId } })).email;
const lettersTo = async (person: { personId: string }) =>
  db.letter.findMany({ where: { toEmail: await emailOf(person) }, orderBy: { id: 'asc' } });

test('granted: old ways in are closed, the claimant is the owner, and applications stay', async () => {
  const { organisation, owner, claimant, key } = await claimedOrganisation(home.street);
  const editor = await memberActor(organisation, ['EDITOR']);
  const session = await db.session.create({
    data: { personId: owner.personId, createdAt: testNow, lastSeenAt: testNow },
  });
  const invited = await db.memberInvitation.create({
    data: {
      organisationId: organisation.id,
      personId: (await plainActor()).personId,
      roles: ['OWNER'],
      invitedAt: testNow,
    },
  });
  const application = await createApplication({
    round: await createRound({ region: home.city }),
    organisation,
    status: 'DRAFT',
  });
  const officer = await actorWith('OFFICER', home.city);
  await expect(transferClaim({ ...key, reason }, at(officer))).rejects.toMatchObject({
    problems: [{ code: 'organisations.problems.claimUnheard' }],
  });
  await transferClaim({ ...key, reason }, at(officer, afterTerm));

  const members = await db.organisationMember.findMany({ where: { organisationId: organisation.id, leftAt: null } });
  expect(members.map(({ personId, roles }) => [personId, roles])).toEqual([[claimant.personId, ['OWNER']]]);
  expect((await db.session.findUniqueOrThrow({ where: { id: session.id } })).endedAt).toEqual(afterTerm);
  expect((await db.memberInvitation.findUniqueOrThrow({ where: { id: invited.id } })).endedAt).toEqual(afterTerm);
  expect(await db.application.findUniqueOrThrow({ where: { id: application.id } })).toMatchObject({
    organisationId: organisation.id,
  });
  for (const loser of [owner, editor]) expect((await lettersTo(loser)).at(-1)?.body).toContain(reason);
  expect((await lettersTo(claimant)).at(-1)?.subject).toContain('认领申请已通过');
});

test('those in it are told at once, may answer once, and the office may settle when they have', async () => {
  const { organisation, owner, claimant, key } = await claimedOrganisation(home.street);
  const officer = await actorWith('OFFICER', home.street);
  const [told] = await lettersTo(owner);
  expect(told?.subject).toContain('有人申请认领您的组织');
  expect(told?.body).not.toMatch(/认领人|原经办人/);
  const waits = async () => [
    (await waitingForOrganisationMembers(db, owner, testNow))
      .filter(({ key: name }) => name.endsWith(key.claimId))
      .map(({ messageKey }) => messageKey),
    (await waitingForOrganisationOfficers(db, officer, testNow)).filter(({ key: name }) => name.endsWith(key.claimId))
      .length,
  ];
  expect(await waits()).toEqual([['organisations.waiting.toAnswerClaim'], 0]);
  await answerClaim({ ...key, reason: '我仍是该组织的项目负责人。' }, at(owner));
  expect(await waits()).toEqual([[], 1]);
  await refuseClaim({ ...key, version: 2, reason }, at(officer));
  expect((await lettersTo(claimant)).at(-1)?.body).toContain(reason);
  expect((await lettersTo(owner)).at(-1)?.body).toContain('仍由您负责');
  expect(await db.organisationMember.count({ where: { organisationId: organisation.id, leftAt: null } })).toBe(1);
});

test('neither side is shown who the other is', async () => {
  const { organisation, owner, claimant, key } = await claimedOrganisation(home.street);
  await answerClaim({ ...key, reason: '这是我们的组织。' }, at(owner));
  const { claimId } = key;
  const seenBy = (actor: typeof owner) => claimDetail({ claimId }, at(actor));
  expect(await seenBy(owner)).toMatchObject({ claimant: null, papers: [], trail: [], answer: '这是我们的组织。' });
  expect(await seenBy(claimant)).toMatchObject({ claimant: { name: '认领人' }, answer: null, trail: [] });
  const officer = await actorWith('OFFICER', home.district);
  const whole = await seenBy(officer);
  expect(whole).toMatchObject({ claimant: { name: '认领人' }, answer: '这是我们的组织。' });
  expect(whole.papers).toHaveLength(2);
  const fileId = whole.papers[0]?.id ?? '';
  for (const actor of [claimant, officer])
    expect(await claimFile({ fileId }, at(actor))).toMatchObject({ name: '登记证书.pdf' });
  const strangers = [
    owner,
    await plainActor(),
    await actorWith('OFFICER', elsewhere.city),
    await actorWith('OBSERVER', home.city),
  ];
  for (const actor of strangers)
    await expect(claimFile({ fileId }, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
  for (const actor of [visitor, await plainActor(), await actorWith('OFFICER', elsewhere.city)])
    await expect(claimDetail({ claimId }, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
  expect((await ownOrganisation({ organisationId: organisation.id }, at(owner))).claims).toHaveLength(1);
  expect(await myClaims({}, at(claimant))).toMatchObject([{ id: claimId, status: 'OPEN' }]);
  expect(await myClaims({}, at(owner))).toEqual([]);
});

test('a visitor’s claim makes nobody’s account an owner before that person accepts', async () => {
  const [organisation, known] = [await createOrganisation(home.street), await plainActor()];
  const who = { personName: '冒名', personEmail: await emailOf(known) };
  const { id } = await fileClaim({ uscc: organisation.uscc ?? '', ...claimPapers(), ...who }, at(visitor));
  expect(JSON.stringify(await lettersTo(known))).not.toContain('冒名');
  await transferClaim({ claimId: id, version: 1, reason }, at(await actorWith('OFFICER', home.city), afterTerm));
  const owners = () => db.organisationMember.count({ where: { organisationId: organisation.id, leftAt: null } });
  expect(await owners()).toBe(0);
  const offer = await db.memberInvitation.findFirstOrThrow({ where: { personId: known.personId } });
  await acceptMembership({ invitationId: offer.id }, at(known));
  expect(await owners()).toBe(1);
});

test('an officer settles neither a claim of their own nor one against their own organisation', async () => {
  const officer = await actorWith('OFFICER', home.city);
  const organisation = await createOrganisation(home.street);
  const { id } = await fileClaim({ uscc: organisation.uscc ?? '', ...claimPapers() }, at(officer));
  await expect(transferClaim({ claimId: id, version: 1, reason }, at(officer, afterTerm))).rejects.toMatchObject({
    kind: 'forbidden',
  });
});

test('who had left comes back as its owner, and what was taken back is settled by nobody', async () => {
  const { organisation, claimant, key } = await claimedOrganisation(home.street);
  await withdrawClaim(key, at(claimant));
  const officer = await actorWith('OFFICER', home.city);
  await expect(transferClaim({ ...key, version: 2, reason }, at(officer, afterTerm))).rejects.toMatchObject({
    kind: 'conflict',
  });
  await db.organisationMember.create({
    data: {
      organisationId: organisation.id,
      personId: claimant.personId,
      roles: ['EDITOR'],
      joinedAt: testNow,
      leftAt: testNow,
    },
  });
  const again = await fileClaim({ uscc: organisation.uscc ?? '', ...claimPapers() }, at(claimant));
  await transferClaim({ claimId: again.id, version: 1, reason }, at(officer, afterTerm));
  expect(await db.organisationMember.findFirst({ where: { personId: claimant.personId, leftAt: null } })).toMatchObject(
    { roles: ['OWNER'] },
  );
});

test('asking to join is a letter to the owners, three a day', async () => {
  const organisation = await createOrganisation(home.street);
  const [owner, person] = [await memberActor(organisation), await plainActor('林加入')];
  const ask = () => askToJoin({ uscc: organisation.uscc ?? '' }, at(person));
  for (let count = 0; count < 3; count += 1) await ask();
  await expect(ask()).rejects.toMatchObject({ kind: 'too-many' });
  const letters = await lettersTo(owner);
  expect(letters).toHaveLength(3);
  expect(letters[0]?.body).toContain(`林加入（${await emailOf(person)}）`);
  expect(await db.organisationMember.count({ where: { personId: person.personId } })).toBe(0);
});
