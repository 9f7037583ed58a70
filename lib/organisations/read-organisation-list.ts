import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { type Asked, readAsked } from '@/lib/lists/asked';
import { citiesOf, type FileAsk, fileOf } from '@/lib/lists/file-of';
import type { At } from '@/lib/lists/list';
import { narrowed } from '@/lib/lists/narrowed';
import { pageOf, type Source } from '@/lib/lists/page-of';
import { type OrganisationRow, organisationList, organisationRowSelect } from './organisation-list';
import { inChargeOf } from './visible-to';

type AskedList = Asked<typeof organisationList>;

/** One page of the organisations of the actor's regions. */
export const officeOrganisations = (actor: Actor, asked: AskedList, at: At) =>
  pageOf(organisationList, asked, source(actor, asked, at));

/** The same organisations as a file; nothing for whoever works in no office. */
export async function organisationsFile({ actor, query, now }: FileAsk) {
  const about = citiesOf(actor, 'OFFICER', 'OBSERVER');
  if (about.length === 0) return null;
  const asked = readAsked(organisationList, query);
  return fileOf(organisationList, { asked, source: source(actor, asked, { now }) }, { at: { now }, about });
}

const source = (actor: Actor, asked: AskedList, at: At): Source<OrganisationRow, Prisma.OrganisationWhereInput> => ({
  where: [inChargeOf(actor), ...narrowed(organisationList, asked, at)],
  find: (args) => db.organisation.findMany({ ...args, select: organisationRowSelect }),
  count: (where) => db.organisation.count({ where }),
});
