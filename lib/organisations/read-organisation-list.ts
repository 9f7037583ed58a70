import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { holderOf, oneself } from '@/lib/kernel/seen';
import { type Asked, type Query, readAsked } from '@/lib/lists/asked';
import { askedOf } from '@/lib/lists/asked-of';
import { citiesOf, fileOf } from '@/lib/lists/file-of';
import type { At } from '@/lib/lists/list';
import { isNarrowed, narrowed } from '@/lib/lists/narrowed';
import { pageOf, type Source } from '@/lib/lists/page-of';
import { type WithOffice, withOffice } from '@/lib/lists/with-office';
import { type OrganisationRow, organisationList, organisationRowSelect } from './organisation-list';
import { officeSeesOrganisation } from './sees';

type AskedList = Asked<typeof organisationList>;

/** One page of the organisations of the actor's regions, with how many there are and how many wait to be verified. */
export const officeOrganisations = query({
  name: 'organisation.list',
  input: askedOf(organisationList),
  subject: oneself,
  async run({ input: asked, actor, now, db }) {
    const counts = await countsOf(db, actor);
    const whole = isNarrowed(organisationList, asked) ? {} : { total: counts.count };
    const held = await withOffice(db, asked.filters.office);
    const page = await pageOf(organisationList, asked, { ...source(db, actor, { asked, now, held }), ...whole });
    return { asked, page, ...counts, office: held?.name ?? null };
  },
});

/** The same organisations as a file, for whoever works in an office. */
export const organisationsFile = query({
  name: 'organisation.file',
  input: z.record(z.string(), z.unknown()),
  subject: holderOf('OFFICER', 'OBSERVER'),
  async run({ input, actor, now, db }) {
    const asked = readAsked(organisationList, input as Query);
    const held = await withOffice(db, asked.filters.office);
    const about = citiesOf(actor, 'OFFICER', 'OBSERVER');
    return fileOf(organisationList, { asked, source: source(db, actor, { asked, now, held }) }, { at: { now }, about });
  },
});

function source(
  db: Tx,
  actor: Actor,
  { asked, now, held }: { asked: AskedList; held: WithOffice | null } & At,
): Source<OrganisationRow, Prisma.OrganisationWhereInput> {
  return {
    where: [
      officeSeesOrganisation.where(actor),
      ...narrowed(organisationList, asked, { now }),
      ...(held === null ? [] : [{ region: held.where }]),
    ],
    find: (args) => db.organisation.findMany({ ...args, select: organisationRowSelect }),
    count: (where) => db.organisation.count({ where }),
  };
}

async function countsOf(db: Tx, actor: Actor): Promise<{ count: number; pending: number }> {
  const where = officeSeesOrganisation.where(actor);
  const groups = await db.organisation.groupBy({ by: ['status'], where, _count: true });
  return {
    count: groups.reduce((sum, group) => sum + group._count, 0),
    pending: groups.find((group) => group.status === 'PENDING')?._count ?? 0,
  };
}
