import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { refuseOrganisation } from '@/lib/organisations/codes/refuse-organisation';
import { settleCode } from '@/lib/organisations/codes/settle-code';
import { organisationDetail, ownOrganisation } from '@/lib/organisations/queries';
import { updateOrganisation } from '@/lib/organisations/update-organisation';
import { verifyOrganisation } from '@/lib/organisations/verify-organisation';
import { waitingForOrganisationOfficers } from '@/lib/organisations/waiting';
import { createOrganisation, memberActor, someUscc } from '@/tests/factories/organisations';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';

let home: Awaited<ReturnType<typeof createCity>>;
let elsewhere: Awaited<ReturnType<typeof createCity>>;
beforeAll(async () => {
  [home, elsewhere] = [await createCity('甲市'), await createCity('乙市')];
});

const reason = '经核对登记证书，该代码属于另一组织。';
const key = ({ id, version }: { id: string; version: number }) => ({ organisationId: id, version });
const seen = (...rivals: { id: string; version: number }[]) => rivals.map(({ id, version }) => `${id}:${version}`);

async function contested() {
  const uscc = someUscc();
  const pending = { status: 'PENDING', uscc } as const;
  const [real, squatter] = [
    await createOrganisation(home.street, { ...pending, name: '本家' }),
    await createOrganisation(home.district, { ...pending, name: '冒名' }),
  ];
  return { uscc, real, squatter, officer: await actorWith('OFFICER', home.city) };
}

describe('registrations with one code', () => {
  it('are settled in one decision: one verified, the others refused with a letter that says why', async () => {
    const { real, squatter, officer } = await contested();
    const loser = await memberActor(squatter);
    await expect(verifyOrganisation(key(real), at(officer))).rejects.toMatchObject({
      problems: [{ code: 'organisations.problems.rivalsOpen' }],
    });
    await settleCode({ ...key(real), reason, rivals: seen(squatter) }, at(officer));
    const [won, lost] = [await row(real), await row(squatter)];
    expect([won.status, won.heldUscc, lost.status, lost.heldUscc, lost.refusalReason]).toEqual([
      'VERIFIED',
      real.uscc,
      'REFUSED',
      null,
      reason,
    ]);
    const { email } = await db.person.findUniqueOrThrow({ where: { id: loser.personId } });
    const letter = await db.letter.findFirstOrThrow({ where: { toEmail: email } });
    expect(letter.body).toContain(reason);
    expect(letter.body).not.toContain('冒名');
    const own = await ownOrganisation({ organisationId: squatter.id }, at(loser));
    expect([own.status, own.may.update, own.rivals]).toEqual(['REFUSED', false, { own: [], elsewhere: 0 }]);
  });

  it('none is refused unseen: one that came meanwhile stops the decision', async () => {
    const { uscc, real, squatter, officer } = await contested();
    await createOrganisation(home.street, { status: 'PENDING', uscc, name: '又一家' });
    await expect(settleCode({ ...key(real), reason, rivals: seen(squatter) }, at(officer))).rejects.toMatchObject({
      kind: 'conflict',
      problems: [{ code: 'organisations.problems.rivalsChanged' }],
    });
    expect((await row(real)).status).toBe('PENDING');
  });

  it('of two verified at once by two offices one wins, and the other is told', async () => {
    const uscc = someUscc();
    const [here, there] = [
      await createOrganisation(home.street, { status: 'PENDING', uscc }),
      await createOrganisation(elsewhere.street, { status: 'PENDING', uscc }),
    ];
    const [officer, other] = [await actorWith('OFFICER', home.city), await actorWith('OFFICER', elsewhere.city)];
    const tries = await Promise.allSettled([
      verifyOrganisation(key(here), at(officer)),
      verifyOrganisation(key(there), at(other)),
    ]);
    const refused = tries.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
    expect(refused).toMatchObject([{ kind: 'refused', problems: [{ code: 'organisations.problems.usccHeld' }] }]);
    expect(await db.organisation.count({ where: { heldUscc: uscc } })).toBe(1);
  });

  it('two officers who accept each the other one: one decision stands', async () => {
    const { uscc, real, squatter, officer } = await contested();
    const colleague = await actorWith('OFFICER', home.district);
    const tries = await Promise.allSettled([
      settleCode({ ...key(real), reason, rivals: seen(squatter) }, at(officer)),
      settleCode({ ...key(squatter), reason, rivals: seen(real) }, at(colleague)),
    ]);
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await db.organisation.groupBy({ by: ['status'], where: { uscc }, _count: true })).toHaveLength(2);
  });

  it('another office judges its own: only how many there are is said', async () => {
    const { uscc, real, squatter, officer } = await contested();
    const foreign = await createOrganisation(elsewhere.street, { status: 'PENDING', uscc, name: '外地' });
    const { rivals } = await organisationDetail({ organisationId: real.id }, at(officer));
    expect([rivals.own.map(({ id }) => id), rivals.elsewhere]).toEqual([[squatter.id], 1]);
    await settleCode({ ...key(real), reason, rivals: seen(squatter) }, at(officer));
    expect((await row(foreign)).status).toBe('PENDING');
    const other = await actorWith('OFFICER', elsewhere.city);
    await expect(verifyOrganisation(key(foreign), at(other))).rejects.toMatchObject({
      problems: [{ code: 'organisations.problems.usccHeld' }],
    });
    await expect(refuseOrganisation({ ...key(foreign), reason }, at(other))).resolves.toMatchObject({
      status: 'REFUSED',
    });
  });

  it('is what the officer’s first screen says', async () => {
    const { uscc } = await contested();
    const street = await createCity('丙市');
    await createOrganisation(street.street, { status: 'PENDING', uscc });
    const waiting = await waitingForOrganisationOfficers(db, await actorWith('OFFICER', street.street), testNow);
    expect(waiting).toMatchObject([{ messageKey: 'organisations.waiting.toVerifySameCode' }]);
  });
});

it('a verified organisation that changes its code lets the old one go, and holds none until it is verified', async () => {
  const organisation = await createOrganisation(home.street);
  const { name, type, regionId, legalRepresentative, contactName } = organisation;
  const facts = { name, type, regionId, legalRepresentative, contactName, contactPhone: '13900005678' };
  await updateOrganisation(
    { ...key(organisation), ...facts, uscc: someUscc() },
    at(await memberActor(organisation, ['OWNER'])),
  );
  expect(await row(organisation)).toMatchObject({ status: 'PENDING', heldUscc: null });
});

it('one that moves keeps its code while it is verified again', async () => {
  const organisation = await createOrganisation(home.street);
  const { type, name, legalRepresentative, contactName, uscc } = organisation;
  const facts = { type, name, legalRepresentative, contactName, contactPhone: '13900005678', uscc: uscc ?? '' };
  await updateOrganisation(
    { ...key(organisation), ...facts, regionId: home.district.id },
    at(await memberActor(organisation, ['OWNER'])),
  );
  expect(await row(organisation)).toMatchObject({ status: 'PENDING', heldUscc: uscc });
});

const row = ({ id }: { id: string }) => db.organisation.findUniqueOrThrow({ where: { id } });
