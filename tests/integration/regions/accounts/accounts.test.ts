import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { acceptInvitation } from '@/lib/people/accept-invitation';
import { openInvitation } from '@/lib/people/invitation-token';
import { loadActor } from '@/lib/people/load-actor';
import { stateOfRow } from '@/lib/regions/accounts/accounts-list';
import { disableAccounts } from '@/lib/regions/accounts/disable-accounts';
import { enableAccount } from '@/lib/regions/accounts/enable-account';
import { account, accounts, accountsFile } from '@/lib/regions/accounts/queries';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, administratorWith, at, createCity, plainActor, testNow } from '@/tests/factories/people';
import { openedAccount } from '@/tests/integration/regions/appointments/opened-account';
import { rowsOf } from '@/tests/support/list-file';

const daysAgo = (days: number): Date => new Date(testNow.getTime() - days * 86_400_000);
const sessionOf = (personId: string, lastSeenAt: Date) =>
  db.session.create({ data: { personId, createdAt: lastSeenAt, lastSeenAt } });

let home: Awaited<ReturnType<typeof createCity>>;
let security: Actor & { personId: string };
let whole: Actor & { personId: string };
beforeAll(async () => {
  home = await createCity('甲市');
  security = await openedAccount(await actorWith('SECURITY_ADMINISTRATOR', home.city, '市安全员'));
  whole = await openedAccount(await administratorWith('SECURITY_ADMINISTRATOR', '总安全员'));
});

describe('disabling', () => {
  it('ends sessions and links at once, and opening again gives back what was there', async () => {
    const officer = await actorWith('OFFICER', home.district);
    const session = await sessionOf(officer.personId, testNow);
    const token = await openInvitation(db, { personId: officer.personId }, testNow);
    await disableAccounts({ personIds: officer.personId, reason: '已调离。' }, at(security));
    expect(await loadActor(session.id, testNow)).toBeNull();
    expect(await db.session.count({ where: { personId: officer.personId, endedAt: null } })).toBe(0);
    const password = 'Kranich-7-am-See';
    await expect(acceptInvitation({ token, password, repeated: password }, at(visitor))).rejects.toMatchObject({
      kind: 'refused',
    });
    const closed = await account({ personId: officer.personId }, at(security));
    expect([stateOfRow(closed, testNow), closed.disabledReason]).toEqual(['disabled', '已调离。']);

    await enableAccount({ personId: officer.personId }, at(security));
    const later = await sessionOf(officer.personId, testNow);
    expect((await loadActor(later.id, testNow))?.grants).toMatchObject([{ role: 'OFFICER' }]);
  });

  it('closes all that are ticked, or none of them', async () => {
    const pair = [await actorWith('OFFICER', home.street), await actorWith('OBSERVER', home.street)];
    const personIds = pair.map(({ personId }) => personId);
    const foreign = await actorWith('OFFICER', (await createCity('乙市')).city);
    const reason = '长期未用。';
    await expect(
      disableAccounts({ personIds: [...personIds, foreign.personId], reason }, at(security)),
    ).rejects.toMatchObject({ kind: 'not-found' });
    expect(await db.person.count({ where: { id: { in: personIds }, disabledAt: { not: null } } })).toBe(0);
    expect(await disableAccounts({ personIds, reason }, at(security))).toEqual({ count: 2 });
    expect(await db.trailEntry.count({ where: { command: 'account.disable', entityId: { in: personIds } } })).toBe(2);
  });

  it('of two security administrators who close each other one stays', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { city } = await createCity('丙市');
      await db.roleGrant.updateMany({ where: { personId: whole.personId }, data: { revokedAt: testNow } });
      const [one, other] = [
        await openedAccount(await actorWith('SECURITY_ADMINISTRATOR', city, '甲')),
        await openedAccount(await actorWith('SECURITY_ADMINISTRATOR', city, '乙')),
      ];
      const outcomes = await Promise.allSettled([
        disableAccounts({ personIds: other.personId, reason: '互停' }, at(one)),
        disableAccounts({ personIds: one.personId, reason: '互停' }, at(other)),
      ]);
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      await db.roleGrant.updateMany({ where: { personId: whole.personId }, data: { revokedAt: null } });
    }
  });
});

describe('the list of accounts', () => {
  it('tells those in use from those that are not, and narrows to each', async () => {
    const city = (await createCity('丁市')).city;
    const keeper = await openedAccount(await actorWith('SECURITY_ADMINISTRATOR', city, '丁市安全员'));
    const people = {
      active: await actorWith('OFFICER', city, '常用'),
      unused: await actorWith('OFFICER', city, '久未用'),
      never: await actorWith('OFFICER', city, '未登录'),
      disabled: await actorWith('OFFICER', city, '已停'),
    };
    await sessionOf(people.active.personId, daysAgo(200));
    await sessionOf(people.active.personId, daysAgo(3));
    await sessionOf(people.unused.personId, daysAgo(91));
    await sessionOf(keeper.personId, testNow);
    await disableAccounts({ personIds: people.disabled.personId, reason: '停' }, at(keeper));
    for (const [state, { name }] of Object.entries(people)) {
      const { page } = await accounts({ state, role: 'OFFICER' }, at(keeper));
      expect(page.rows.map((row) => [row.name, stateOfRow(row, testNow)])).toEqual([[name, state]]);
    }
    expect(await accounts({}, at(keeper))).toMatchObject({ open: 4, idle: 2, days: 90 });
    expect(await rowsOf(await accountsFile({ state: 'unused' }, at(keeper)))).toMatchObject([
      { 姓名: '久未用', 状态: '长期未用' },
    ]);
  });

  it('says who else could go on with an office', async () => {
    const { city, district } = await createCity('戊市');
    const keeper = await actorWith('SECURITY_ADMINISTRATOR', city);
    const officer = await actorWith('OFFICER', district);
    const others = async () => (await account({ personId: officer.personId }, at(keeper))).grants[0]?.others;
    expect(await others()).toBe(0);
    await openedAccount(await actorWith('OFFICER', city));
    await actorWith('OFFICER', district, '未设密码');
    expect(await others()).toBe(1);
  });

  it('is of one’s own subtree, without whom others need too; all of it for who stands above', async () => {
    const officer = await actorWith('OFFICER', home.district, '两地干部');
    const elsewhere = (await createCity('己市')).city;
    const find = async (actor: Actor, personId: string) =>
      account({ personId }, at(actor)).then(
        () => 'found',
        (refusal: { kind: string }) => refusal.kind,
      );
    expect(await find(security, officer.personId)).toBe('found');
    await db.roleGrant.create({
      data: { personId: officer.personId, role: 'OBSERVER', regionId: elsewhere.id, grantedAt: testNow },
    });
    expect(await find(security, officer.personId)).toBe('not-found');
    const member = await memberActor(await createOrganisation(home.street));
    expect(await find(security, member.personId)).toBe('not-found');
    for (const { personId } of [officer, member]) expect(await find(whole, personId)).toBe('found');
    expect(await find(whole, 'system')).toBe('not-found');
    for (const stranger of [
      visitor,
      await plainActor(),
      await actorWith('OFFICER', home.city),
      await administratorWith('SYSTEM_ADMINISTRATOR'),
      await administratorWith('AUDIT_ADMINISTRATOR'),
    ]) {
      expect(await find(stranger, officer.personId)).toBe('not-found');
      await expect(accounts({}, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
      await expect(accountsFile({}, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
    }
  });
});
