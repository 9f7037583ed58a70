import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { loadActor } from '@/lib/people/load-actor';
import { revokeGrant } from '@/lib/regions/appointments/revoke-grant';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';
import { openedAccount } from './opened-account';

let home: Awaited<ReturnType<typeof createCity>>;
let administrator: Actor & { personId: string };

beforeAll(async () => {
  home = await createCity('甲市');
  administrator = await actorWith('SECURITY_ADMINISTRATOR', home.city);
});

const grantOf = (personId: string) => db.roleGrant.findFirstOrThrow({ where: { personId } });

describe('revokeGrant', () => {
  it('ends the role with the next request and keeps the row', async () => {
    const officer = await actorWith('OFFICER', home.district);
    const session = await db.session.create({
      data: { personId: officer.personId, createdAt: testNow, lastSeenAt: testNow },
    });
    const grant = await grantOf(officer.personId);
    await revokeGrant({ grantId: grant.id }, at(administrator));
    expect((await loadActor(session.id, testNow))?.grants).toEqual([]);
    expect((await grantOf(officer.personId)).revokedAt).toEqual(testNow);
    await expect(revokeGrant({ grantId: grant.id }, at(administrator))).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('ends the appointment with the role', async () => {
    const officer = await actorWith('OFFICER', home.district);
    const { id: grantId } = await grantOf(officer.personId);
    const own = { email: 'a@example.cn', name: '某人', role: 'OFFICER' as const, regionId: home.district.id };
    const { id } = await db.appointment.create({
      data: { ...own, status: 'IN_FORCE', proposedById: 'system', proposedAt: testNow, grantId },
    });
    await revokeGrant({ grantId }, at(administrator));
    expect(await db.appointment.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'ENDED', version: 2 });
  });

  it('of two who revoke each other one stays', async () => {
    const { city } = await createCity('乙市');
    const pair = [
      await openedAccount(await actorWith('SECURITY_ADMINISTRATOR', city, '甲')),
      await openedAccount(await actorWith('SECURITY_ADMINISTRATOR', city, '乙')),
    ] as const;
    const [one, other] = [await grantOf(pair[0].personId), await grantOf(pair[1].personId)];
    const outcomes = await Promise.allSettled([
      revokeGrant({ grantId: other.id }, at(pair[0])),
      revokeGrant({ grantId: one.id }, at(pair[1])),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const left = { personId: { in: pair.map(({ personId }) => personId) }, revokedAt: null };
    expect(await db.roleGrant.count({ where: left })).toBe(1);
  });
});
