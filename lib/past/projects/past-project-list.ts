import type { Prisma } from '@/lib/db/generated/client';
import { PastField, PastResult } from '@/lib/db/generated/enums';
import { containing } from '@/lib/lists/containing';
import { listOf } from '@/lib/lists/list';
import { normaliseUscc } from '@/lib/organisations/uscc';

export const pastProjectRowSelect = {
  id: true,
  title: true,
  organisationName: true,
  uscc: true,
  field: true,
  askedFen: true,
  grantedFen: true,
  result: true,
  receivedOn: true,
  region: { select: { name: true } },
  pastRound: { select: { name: true, year: true } },
} satisfies Prisma.PastProjectSelect;

export type PastProjectRow = Prisma.PastProjectGetPayload<{ select: typeof pastProjectRowSelect }>;

const { list, search, chips, choice, code, year } = listOf<Prisma.PastProjectWhereInput, PastProjectRow>();

/** The applications of past rounds that an office's tables had. */
export const pastProjectList = list({
  name: 'pastProjects',
  title: 'past.projects.title',
  empty: 'past.projects.empty',
  filters: {
    q: search('past.projects.search', (q) => ({
      OR: [{ title: containing(q) }, { organisationName: containing(q) }, { uscc: normaliseUscc(q) }],
    })),
    year: year('past.columns.year', (value) => ({ pastRound: { year: value } })),
    round: code('past.columns.round', (pastRoundId) => ({ pastRoundId })),
    field: choice({ label: 'past.columns.field', words: 'past.fields', values: Object.values(PastField) }, (field) => ({
      field,
    })),
    result: chips(
      { label: 'past.columns.result', words: 'past.results', values: Object.values(PastResult) },
      (result) => ({ result }),
    ),
  },
  orders: {
    title: { by: 'title', kind: 'text' },
    organisation: { by: 'organisationName', kind: 'text' },
    year: { by: 'pastRound.year', kind: 'number' },
    granted: { by: 'grantedFen', kind: 'fen', nulls: 'last' },
    result: { by: 'result', kind: 'word', words: Object.values(PastResult) },
  },
  standing: { sort: 'year', order: 'desc' },
  columns: {
    title: { title: 'past.columns.title', kind: 'text', order: 'title', value: ({ title }) => title },
    organisation: {
      title: 'past.columns.organisation',
      kind: 'text',
      order: 'organisation',
      value: ({ organisationName }) => organisationName,
    },
    uscc: { in: 'file', title: 'past.columns.uscc', kind: 'text', value: ({ uscc }) => uscc },
    round: {
      title: 'past.columns.round',
      kind: 'text',
      phone: 'hidden',
      value: ({ pastRound }) => pastRound.name,
    },
    year: {
      title: 'past.columns.year',
      kind: 'number',
      isYear: true,
      order: 'year',
      value: ({ pastRound }) => pastRound.year,
    },
    field: { in: 'file', title: 'past.columns.field', kind: 'word', words: 'past.fields', value: ({ field }) => field },
    place: { in: 'file', title: 'past.columns.place', kind: 'text', value: ({ region }) => region?.name ?? null },
    asked: { in: 'file', title: 'past.columns.askedYuan', kind: 'fen', value: ({ askedFen }) => askedFen },
    granted: {
      title: 'past.columns.grantedYuan',
      kind: 'fen',
      order: 'granted',
      phone: 'hidden',
      value: ({ grantedFen }) => grantedFen,
    },
    result: {
      title: 'past.columns.result',
      kind: 'word',
      words: 'past.results',
      order: 'result',
      phone: 'state',
      value: ({ result }) => result,
    },
    received: { in: 'file', title: 'past.columns.received', kind: 'day', value: ({ receivedOn }) => receivedOn },
  },
});
