import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';

export type Person = Actor & { personId: string };

/** Persons as the door sees them, by address, with the roles they hold now. @throws Error for an unknown address. */
export async function actorsOf(emails: readonly string[]): Promise<Map<string, Person>> {
  const people = await db.person.findMany({
    where: { email: { in: [...emails] } },
    include: {
      grants: { where: { revokedAt: null }, include: { region: { select: { path: true, cityId: true } } } },
      memberships: { where: { leftAt: null }, include: { organisation: { select: { name: true } } } },
      experts: { where: { status: 'ACTIVE' }, orderBy: { id: 'asc' }, select: { id: true } },
    },
  });
  const actors = new Map(
    people.map(({ id, email, name, grants, memberships, experts }): [string, Person] => [
      email,
      {
        kind: 'person',
        personId: id,
        name,
        sessionId: null,
        grants: grants.map(({ role, regionId, region }) => ({
          role,
          regionId,
          regionPath: region?.path ?? '/',
          cityId: region?.cityId ?? null,
        })),
        memberships: memberships.map(({ organisationId, organisation, roles }) => ({
          organisationId,
          organisationName: organisation.name,
          roles,
        })),
        expertIds: experts.map((expert) => expert.id),
      },
    ]),
  );
  const unknown = emails.filter((email) => !actors.has(email));
  if (unknown.length > 0) throw new Error(`no such persons: ${unknown.join(', ')}`);
  return actors;
}
