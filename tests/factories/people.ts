import { randomUUID } from 'node:crypto';
import { db } from '@/lib/db/client';
import type { Role } from '@/lib/db/generated/enums';
import type { Actor, ADMINISTRATOR_ROLES, Grant } from '@/lib/kernel/actor';
import { officeNameOf } from '@/lib/regions/office-name';

export const testNow = new Date('2026-03-02T02:00:00Z');
export const at = (actor: Actor, now = testNow) => ({ actor, now });

export async function createPerson(name = '测试人员') {
  return db.person.create({ data: { email: `${randomUUID()}@example.cn`, name, createdAt: testNow } });
}

/** A city with one district and one street, apart from every other city of the test. */
export async function createCity(name = '测试市') {
  const city = await createRegion({ name, level: 'CITY' });
  const district = await createRegion({ name: `${name}某区`, level: 'DISTRICT', parent: city });
  const street = await createRegion({ name: `${name}某街道`, level: 'STREET', parent: district });
  return { city, district, street };
}

type Parent = { id: string; path: string; cityId: string | null };

export async function createRegion({
  name,
  level,
  parent,
}: {
  name: string;
  level: 'CITY' | 'DISTRICT' | 'STREET' | 'COMMUNITY';
  parent?: Parent;
}) {
  const id = randomUUID();
  const code = String(Math.floor(100_000 + Math.random() * 899_999));
  return db.region.create({
    data: {
      id,
      name,
      officeName: officeNameOf({ name, level }),
      level,
      code: `${code}-${id.slice(0, 8)}`,
      parentId: parent?.id ?? null,
      cityId: parent?.cityId ?? id,
      path: `${parent?.path ?? '/'}${id}/`,
    },
  });
}

/** A person with one role at one region, as the door sees them. */
export async function actorWith(
  role: Role,
  region: { id: string; path: string; cityId: string | null },
  name?: string,
): Promise<Actor & { personId: string }> {
  const person = await createPerson(name);
  await db.roleGrant.create({ data: { personId: person.id, role, regionId: region.id, grantedAt: testNow } });
  const grant: Grant = { role, regionId: region.id, regionPath: region.path, cityId: region.cityId };
  return {
    kind: 'person',
    personId: person.id,
    name: person.name,
    sessionId: null,
    grants: [grant],
    memberships: [],
    expertIds: [],
  };
}

/** An administrator of the whole installation, above all regions. */
export async function administratorWith(role: (typeof ADMINISTRATOR_ROLES)[number], name?: string) {
  const person = await createPerson(name);
  await db.roleGrant.create({ data: { personId: person.id, role, regionId: null, grantedAt: testNow } });
  const grants: Grant[] = [{ role, regionId: null, regionPath: '/', cityId: null }];
  return {
    kind: 'person' as const,
    personId: person.id,
    name: person.name,
    sessionId: null,
    grants,
    memberships: [],
    expertIds: [],
  };
}

/** A signed-in person without any role. */
export async function plainActor(name?: string): Promise<Actor & { personId: string }> {
  const person = await createPerson(name);
  return {
    kind: 'person',
    personId: person.id,
    name: person.name,
    sessionId: null,
    grants: [],
    memberships: [],
    expertIds: [],
  };
}
