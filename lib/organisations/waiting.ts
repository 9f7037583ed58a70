import 'server-only';
import { db } from '@/lib/db/client';
import { type Actor, subtreesOf } from '@/lib/kernel/actor';
import { anyOf } from '@/lib/kernel/any-of';
import type { Waiting } from '@/lib/kernel/waiting';
import { paths } from '@/lib/paths/paths';

/** Registrations an officer is to verify: named one by one while they are few, as one line when they are many. */
export async function waitingForOrganisationOfficers(actor: Actor): Promise<Waiting[]> {
  const subtrees = subtreesOf(actor, 'OFFICER').map((path) => ({ region: { path: { startsWith: path } } }));
  if (subtrees.length === 0) return [];
  const where = { status: 'PENDING', ...anyOf(subtrees) } as const;
  const [count, first] = await Promise.all([
    db.organisation.count({ where }),
    db.organisation.findMany({ where, orderBy: { updatedAt: 'asc' }, take: NAMED, select: { id: true, name: true } }),
  ]);
  const verbKey = 'organisations.waiting.verify';
  if (count > NAMED) {
    const href = `${paths.officeOrganisations()}?status=PENDING`;
    return [
      {
        key: 'organisations',
        messageKey: 'organisations.waiting.toVerifyMany',
        values: { count },
        about: '',
        href,
        verbKey,
        dueAt: null,
        count,
      },
    ];
  }
  return first.map(({ id, name }) => ({
    key: `organisation-${id}`,
    messageKey: 'organisations.waiting.toVerify',
    about: name,
    href: paths.officeOrganisation(id),
    verbKey,
    dueAt: null,
  }));
}

/** A returned registration waits for its owner or editor. */
export async function waitingForOrganisationMembers(actor: Actor): Promise<Waiting[]> {
  const own = actor.memberships
    .filter(({ roles }) => roles.includes('OWNER') || roles.includes('EDITOR'))
    .map(({ organisationId }) => organisationId);
  if (own.length === 0) return [];
  const returned = await db.organisation.findMany({
    where: { id: { in: own }, status: 'RETURNED' },
    select: { id: true, name: true },
  });
  return returned.map(({ id, name }) => ({
    key: `returned-${id}`,
    messageKey: 'organisations.waiting.toMend',
    about: name,
    href: paths.myOrganisationEdit(id),
    verbKey: 'organisations.waiting.mend',
    dueAt: null,
  }));
}

const NAMED = 5;
