import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { systemActor, visitor } from '@/lib/kernel/actor';
import { acceptMembership } from '@/lib/organisations/accept-membership';
import { myMemberInvitations } from '@/lib/organisations/member-invitations';
import { registerOrganisation } from '@/lib/organisations/register-organisation';
import { createOrganisation, someUscc } from '@/tests/factories/organisations';
import { at, createCity, createPerson, plainActor, testNow } from '@/tests/factories/people';
import { somePdf, temporaryFiles } from '@/tests/support/files';
import { numberIn } from '@/tests/support/numbers';

temporaryFiles();

let home: Awaited<ReturnType<typeof createCity>>;
beforeAll(async () => {
  home = await createCity('甲市');
});

const account = { bankAccountName: '湖滨社工中心', bankName: '某银行', bankAccountNumber: '6222 0200 0000 1234' };
const facts = () =>
  ({
    name: '湖滨社工中心',
    type: 'SOCIAL_SERVICE_AGENCY',
    regionId: home.street.id,
    uscc: someUscc('52'),
    legalRepresentative: '陈静',
    contactName: '王敏',
    contactPhone: '13800001234',
    ...account,
    certificate: somePdf(),
  }) as const;
const owner = () => ({ personName: '王敏', personEmail: `${randomUUID()}@example.cn` });

describe('registerOrganisation', () => {
  it('by a visitor: organisation, owner and a link by letter', async () => {
    const who = owner();
    const { id } = await registerOrganisation({ ...facts(), ...who }, at(visitor));
    expect(await db.organisation.findUniqueOrThrow({ where: { id } })).toMatchObject({
      status: 'PENDING',
      cityId: home.city.id,
    });
    expect(await numberIn('Organisation.bankAccountNumber', id)).toBe('6222020000001234');
    expect(await numberIn('Organisation.contactPhone', id)).toBe('13800001234');
    expect(
      await db.organisationMember.findFirstOrThrow({ where: { organisationId: id }, include: { person: true } }),
    ).toMatchObject({ roles: ['OWNER'], person: { email: who.personEmail } });
    expect((await db.letter.findFirstOrThrow({ where: { toEmail: who.personEmail } })).body).toContain('/invitation/');
  });

  it('sends a visitor’s words to no address: neither name nor organisation', async () => {
    const who = { personName: '领奖中心', personEmail: `${randomUUID()}@example.cn` };
    await registerOrganisation({ ...facts(), ...who, name: '中奖通知 evil.example' }, at(visitor));
    const letter = JSON.stringify(await db.letter.findFirstOrThrow({ where: { toEmail: who.personEmail } }));
    expect(letter).not.toMatch(/领奖中心|中奖|evil/);
  });

  it('answers a visitor alike whether or not the address has an account', async () => {
    const known = await db.person.update({ where: { id: (await createPerson()).id }, data: { passwordHash: 'x' } });
    const answers = await Promise.all([
      registerOrganisation({ ...facts(), personName: '某人', personEmail: known.email }, at(visitor)),
      registerOrganisation({ ...facts(), ...owner() }, at(visitor)),
    ]);
    expect(answers.map((answer) => ({ ...answer, id: '' }))).toEqual(
      [1, 2].map(() => ({ id: '', status: 'PENDING', cityId: home.city.id })),
    );
    expect((await db.letter.findFirstOrThrow({ where: { toEmail: known.email } })).body).not.toContain('/invitation/');
  });

  it('makes nobody else’s account an owner before they accept', async () => {
    const actor = await plainActor();
    const { email } = await db.person.findUniqueOrThrow({ where: { id: actor.personId } });
    const { id } = await registerOrganisation({ ...facts(), personName: '某人', personEmail: email }, at(visitor));
    expect(await db.organisationMember.count({ where: { organisationId: id } })).toBe(0);
    const [offer] = await myMemberInvitations({}, at(actor));
    await acceptMembership({ invitationId: offer?.id ?? '' }, at(actor));
    expect(await db.organisationMember.findFirst({ where: { organisationId: id } })).toMatchObject({
      personId: actor.personId,
      roles: ['OWNER'],
    });
  });

  it('by a signed-in person, who becomes the owner', async () => {
    const actor = await plainActor();
    const { id } = await registerOrganisation(facts(), at(actor));
    expect(await db.organisationMember.findFirst({ where: { organisationId: id } })).toMatchObject({
      personId: actor.personId,
      roles: ['OWNER'],
    });
  });

  it('by the installation, for its demonstration', async () => {
    await expect(registerOrganisation({ ...facts(), ...owner() }, at(systemActor))).resolves.toMatchObject({
      status: 'PENDING',
    });
  });

  it('of a filed organisation: no code, no account', async () => {
    const empty = { uscc: '', bankAccountName: '', bankName: '', bankAccountNumber: '' };
    await expect(
      registerOrganisation({ ...facts(), ...empty, type: 'FILED', certificate: undefined }, at(await plainActor())),
    ).resolves.toMatchObject({ status: 'PENDING' });
  });

  it('says every problem at once', async () => {
    const wrong = { ...facts(), uscc: '51330102500000015J', regionId: 'nowhere', bankName: '' };
    await expect(registerOrganisation(wrong, at(visitor))).rejects.toMatchObject({
      kind: 'refused',
      problems: [
        { code: 'organisations.problems.usccCheck', field: 'uscc' },
        { code: 'organisations.problems.region', field: 'regionId' },
        { code: 'kernel.problems.required', field: 'bankName' },
        { code: 'kernel.problems.required', field: 'personEmail' },
      ],
    });
    expect(await db.organisation.count({ where: { uscc: wrong.uscc } })).toBe(0);
  });

  it('says what is unreadable, what is missing and what is wrong with the file in one answer', async () => {
    const wrong = {
      ...facts(),
      name: '守\u0000望',
      contactPhone: '1',
      certificate: new File(['<svg/>'], '登记证书.svg'),
    };
    await expect(registerOrganisation(wrong, at(await plainActor()))).rejects.toMatchObject({
      kind: 'invalid',
      problems: [
        { code: 'kernel.problems.unreadable', field: 'name' },
        { field: 'contactPhone' },
        { code: 'files.problems.kind', field: 'certificate' },
      ],
    });
  });

  it('says what is wrong with the code beside what is wrong with the file', async () => {
    const large = new File([new Uint8Array(21 * 1024 * 1024)], '登记证书.pdf');
    const wrong = { ...facts(), uscc: '51330102500000015J', certificate: large };
    await expect(registerOrganisation(wrong, at(await plainActor()))).rejects.toMatchObject({
      problems: [
        { code: 'organisations.problems.usccCheck', field: 'uscc' },
        { code: 'files.problems.tooLarge', field: 'certificate' },
      ],
    });
  });

  it('needs neither an account nor another name: whoever is reached registers', async () => {
    const { bankAccountName: _a, bankName: _b, bankAccountNumber: _c, ...asked } = facts();
    const personEmail = `${randomUUID()}@example.cn`;
    const { id } = await registerOrganisation({ ...asked, personEmail }, at(visitor));
    expect(await db.organisation.findUniqueOrThrow({ where: { id } })).toMatchObject({ bankAccountNumber: '' });
    expect(await db.person.findUniqueOrThrow({ where: { email: personEmail } })).toMatchObject({ name: '王敏' });
  });

  it('refuses a region that is retired', async () => {
    const retired = await db.region.update({
      where: { id: (await createCity('旧市')).district.id },
      data: { validTo: '2021-04-08' },
    });
    await expect(
      registerOrganisation({ ...facts(), regionId: retired.id }, at(await plainActor())),
    ).rejects.toMatchObject({ problems: [{ code: 'organisations.problems.region' }] });
  });

  it('keeps the certificate, and asks for it', async () => {
    const { id } = await registerOrganisation(facts(), at(await plainActor()));
    const { certificateFile } = await db.organisation.findUniqueOrThrow({
      where: { id },
      include: { certificateFile: true },
    });
    expect(certificateFile).toMatchObject({ name: '登记证书.pdf', mime: 'application/pdf' });
    const { certificate: _, ...without } = facts();
    await expect(registerOrganisation(without, at(await plainActor()))).rejects.toMatchObject({
      problems: [{ code: 'organisations.problems.paperMissing', field: 'certificate' }],
    });
  });

  it('takes a scan or a photograph only', async () => {
    const wrong = { ...facts(), certificate: new File(['<svg/>'], '登记证书.svg') };
    await expect(registerOrganisation(wrong, at(await plainActor()))).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ field: 'certificate' }],
    });
  });

  it('blocks nobody by a code that is only typed: others register it too, each person once', async () => {
    const input = facts();
    const [first, second] = [await plainActor(), await plainActor()];
    await registerOrganisation(input, at(first));
    await expect(registerOrganisation(input, at(second))).resolves.toMatchObject({ status: 'PENDING' });
    await expect(registerOrganisation(input, at(first))).rejects.toMatchObject({
      problems: [{ code: 'organisations.problems.registeredAlready', field: 'uscc' }],
    });
    const who = owner();
    const twice = await Promise.allSettled([1, 2].map(() => registerOrganisation({ ...input, ...who }, at(visitor))));
    expect(twice.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await db.organisation.count({ where: { uscc: input.uscc, heldUscc: null } })).toBe(3);
  });

  it('leaves a code to the verified organisation that holds it', async () => {
    const { uscc } = await createOrganisation(home.street);
    await expect(registerOrganisation({ ...facts(), uscc: uscc ?? '' }, at(visitor))).rejects.toMatchObject({
      problems: expect.arrayContaining([{ code: 'organisations.problems.usccTaken', field: 'uscc' }]) as unknown,
    });
  });

  it('is limited by address to ten an hour', async () => {
    const [actor, ip] = [await plainActor(), '10.1.2.3'];
    for (let count = 0; count < 10; count += 1) await registerOrganisation(facts(), { actor, now: testNow, ip });
    await expect(registerOrganisation(facts(), { actor, now: testNow, ip })).rejects.toMatchObject({
      kind: 'too-many',
    });
    await expect(
      registerOrganisation(facts(), { actor, now: new Date(testNow.getTime() + 3_600_001), ip }),
    ).resolves.toBeDefined();
  });

  it('is limited by mailbox to five an hour, whoever asks from wherever', async () => {
    const who = owner();
    const ask = (ip: string) => registerOrganisation({ ...facts(), ...who }, { actor: visitor, now: testNow, ip });
    for (let count = 1; count <= 5; count += 1) await ask(`10.9.0.${count}`);
    await expect(ask('10.9.0.6')).rejects.toMatchObject({ kind: 'too-many' });
    expect(await db.letter.count({ where: { toEmail: who.personEmail } })).toBe(5);
  });

  it('refuses what no form of ours would send', async () => {
    await expect(registerOrganisation({ ...facts(), type: 'COMPANY' as 'OTHER' }, at(visitor))).rejects.toMatchObject({
      kind: 'invalid',
    });
    await expect(registerOrganisation({ ...facts(), name: 'a\u0000b' }, at(visitor))).rejects.toMatchObject({
      kind: 'invalid',
      problems: [{ field: 'name' }],
    });
  });
});
