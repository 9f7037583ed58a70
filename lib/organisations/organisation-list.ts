import type { Prisma } from '@/lib/db/generated/client';
import { OrganisationStatus, OrganisationType } from '@/lib/db/generated/enums';
import { listOf } from '@/lib/lists/list';
import { namedOrCoded } from './matching';

export const organisationRowSelect = {
  id: true,
  name: true,
  uscc: true,
  type: true,
  status: true,
  createdAt: true,
  updatedAt: true,
  region: { select: { name: true } },
} satisfies Prisma.OrganisationSelect;

export type OrganisationRow = Prisma.OrganisationGetPayload<{ select: typeof organisationRowSelect }>;

const { list, search, choice, code } = listOf<Prisma.OrganisationWhereInput, OrganisationRow>();

/** The organisations of an office's regions. */
export const organisationList = list({
  name: 'organisations',
  title: 'organisations.office.caption',
  empty: 'organisations.office.empty',
  filters: {
    q: search('organisations.office.search', (q) => ({ OR: [namedOrCoded(q), { legalRepresentative: q }] })),
    status: choice(
      {
        label: 'organisations.office.status',
        words: 'organisations.status',
        values: Object.values(OrganisationStatus),
      },
      (status) => ({ status }),
    ),
    type: choice(
      { label: 'organisations.fields.type', words: 'organisations.types', values: Object.values(OrganisationType) },
      (type) => ({ type }),
    ),
    /** Whose move it is: `withOffice` asks which places that means. */
    office: code(null),
  },
  orders: {
    name: { by: 'name', kind: 'text' },
    createdAt: { by: 'createdAt', kind: 'time' },
    updatedAt: { by: 'updatedAt', kind: 'time' },
    status: { by: 'status', kind: 'word', words: Object.values(OrganisationStatus) },
  },
  standing: { sort: 'updatedAt', order: 'desc' },
  columns: {
    name: { title: 'organisations.fields.name', kind: 'text', order: 'name', value: ({ name }) => name },
    status: {
      title: 'organisations.office.status',
      kind: 'word',
      words: 'organisations.status',
      order: 'status',
      phone: 'state',
      value: ({ status }) => status,
    },
    type: {
      title: 'organisations.fields.type',
      kind: 'word',
      words: 'organisations.shortTypes',
      value: ({ type }) => type,
    },
    uscc: {
      title: 'organisations.fields.uscc',
      kind: 'text',
      nowrap: true,
      phone: 'hidden',
      value: ({ uscc }) => uscc,
    },
    region: { title: 'organisations.fields.region', kind: 'text', value: ({ region }) => region.name },
    updatedAt: {
      title: 'organisations.office.updatedAt',
      kind: 'time',
      order: 'updatedAt',
      phone: 'hidden',
      value: ({ updatedAt }) => updatedAt,
    },
  },
});
