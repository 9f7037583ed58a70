import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import type { Waiting } from '@/lib/kernel/waiting';
import { paths } from '@/lib/paths/paths';
import { editorSeesOrganisation, officerSeesOrganisation } from './sees';

/** Registrations an officer is to verify: named one by one while they are few, as one line when they are many. */
export async function waitingForOrganisationOfficers(db: Tx, actor: Actor): Promise<Waiting[]> {
  const where: Prisma.OrganisationWhereInput = { AND: [{ status: 'PENDING' }, officerSeesOrganisation.where(actor)] };
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
export async function waitingForOrganisationMembers(db: Tx, actor: Actor): Promise<Waiting[]> {
  const returned = await db.organisation.findMany({
    where: { AND: [{ status: 'RETURNED' }, editorSeesOrganisation.where(actor)] },
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
