import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { type Actor, subtreesOf } from '@/lib/kernel/actor';
import { anyOf } from '@/lib/kernel/any-of';
import { isLocked } from '@/lib/people/rules';
import { PEOPLE_PER_PAGE, type PeopleListParams } from './people-params';

/** Roles in force where the actor administers, with the person and whether they can sign in. */
export async function appointedPeople(actor: Actor, { q, role, page }: PeopleListParams, now: Date) {
  const where: Prisma.RoleGrantWhereInput = {
    AND: [
      inAdministration(actor),
      role === undefined ? {} : { role },
      q === '' ? {} : { person: { OR: [{ name: { contains: q } }, { email: { contains: q.toLowerCase() } }] } },
    ],
  };
  const [total, people, grants] = await Promise.all([
    db.roleGrant.count({ where }),
    db.person.count({ where: { grants: { some: inAdministration(actor) } } }),
    db.roleGrant.findMany({
      where,
      orderBy: [{ region: { path: 'asc' } }, { grantedAt: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * PEOPLE_PER_PAGE,
      take: PEOPLE_PER_PAGE,
      select: {
        id: true,
        role: true,
        title: true,
        grantedAt: true,
        personId: true,
        region: { select: { name: true } },
        person: { select: { name: true, email: true, passwordChangedAt: true, lockedUntil: true } },
      },
    }),
  ]);
  const rows = grants.map(({ person, ...grant }) => ({
    ...grant,
    name: person.name,
    email: person.email,
    signIn: signInState(person, now),
  }));
  return { total, people, rows };
}

export type AppointedPerson = Awaited<ReturnType<typeof appointedPeople>>['rows'][number];

function inAdministration(actor: Actor): Prisma.RoleGrantWhereInput {
  const subtrees = subtreesOf(actor, 'ADMINISTRATOR');
  const everywhere: Prisma.RoleGrantWhereInput[] = subtrees.includes('/') ? [{ regionId: null }] : [];
  return {
    AND: [
      { revokedAt: null },
      anyOf([...everywhere, ...subtrees.map((path) => ({ region: { path: { startsWith: path } } }))]),
    ],
  };
}

function signInState(
  person: { passwordChangedAt: Date | null; lockedUntil: Date | null },
  now: Date,
): 'invited' | 'locked' | 'ready' {
  if (person.passwordChangedAt === null) return 'invited';
  return isLocked(person, now) ? 'locked' : 'ready';
}
