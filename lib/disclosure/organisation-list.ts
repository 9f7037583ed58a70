import type { Prisma } from '@/lib/db/generated/client';
import { OrganisationType } from '@/lib/db/generated/enums';
import type { Fen } from '@/lib/kernel/money';
import { containing } from '@/lib/lists/containing';
import { listOf } from '@/lib/lists/list';

/** An organisation as everybody reads it, with what it was funded for in all. */
export type FundedOrganisation = {
  id: string;
  name: string;
  type: OrganisationType;
  region: { name: string };
  projects: number;
  fen: Fen;
};

const { list, search, choice, code } = listOf<Prisma.OrganisationWhereInput, FundedOrganisation>();

/** Verified organisations that were funded, for everybody. */
export const fundedOrganisationList = list({
  name: 'fundedOrganisations',
  title: 'disclosure.organisations.caption',
  empty: 'disclosure.organisations.none',
  filters: {
    q: search('disclosure.organisations.search', (q) => ({ name: containing(q) })),
    type: choice(
      {
        label: 'disclosure.organisation.type',
        words: 'disclosure.organisationType',
        values: Object.values(OrganisationType).filter((type) => type !== 'NATURAL_PERSON'),
      },
      (type) => ({ type }),
    ),
    region: code('disclosure.organisation.region', (regionId) => ({ regionId })),
  },
  orders: {
    name: { by: 'name', kind: 'text' },
    region: { by: 'region.name', kind: 'text' },
  },
  standing: { sort: 'name', order: 'asc' },
  columns: {
    name: { title: 'disclosure.organisations.name', kind: 'text', order: 'name', value: ({ name }) => name },
    type: {
      title: 'disclosure.organisation.type',
      kind: 'word',
      words: 'disclosure.organisationType',
      value: ({ type }) => type,
    },
    region: {
      title: 'disclosure.organisation.region',
      kind: 'text',
      order: 'region',
      nowrap: true,
      value: ({ region }) => region.name,
    },
    projects: { title: 'disclosure.organisations.projects', kind: 'number', value: ({ projects }) => projects },
    amount: { title: 'disclosure.organisation.amount', kind: 'fen', value: ({ fen }) => fen },
  },
});
