import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { loadActor } from '@/lib/people/load-actor';
import { revokeGrant } from '@/lib/regions/revoke-grant';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';

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
});
