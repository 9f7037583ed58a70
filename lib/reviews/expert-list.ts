import type { Prisma } from '@/lib/db/generated/client';
import { ExpertKind, ExpertStatus } from '@/lib/db/generated/enums';
import { serving } from '@/lib/experts/serving';
import { addDays, type Day, shanghaiDay } from '@/lib/kernel/shanghai';
import { containing } from '@/lib/lists/containing';
import { listOf } from '@/lib/lists/list';

export const expertRowSelect = {
  id: true,
  employer: true,
  title: true,
  kind: true,
  status: true,
  categoryCodes: true,
  approvedAt: true,
  termTo: true,
  person: { select: { name: true } },
  _count: { select: { conflicts: { where: { endedAt: null } } } },
} satisfies Prisma.ExpertSelect;

/** An expert of the roster with how much they have been given; categories by name, none for all. */
export type ExpertRow = Prisma.ExpertGetPayload<{ select: typeof expertRowSelect }> & {
  categories: string;
  load: { assigned: number; submitted: number; recused: number };
};

/** So many days before its end a term is to be renewed. */
const SOON_DAYS = 90;

const termWhere = {
  RUNNING: (today: Day): Prisma.ExpertWhereInput => serving(today),
  ENDING: (today: Day): Prisma.ExpertWhereInput => ({
    status: { not: 'EXITED' },
    termTo: { gte: today, lte: addDays(today, SOON_DAYS) },
  }),
  OVER: (today: Day): Prisma.ExpertWhereInput => ({ status: { not: 'EXITED' }, termTo: { lt: today } }),
  NONE: (): Prisma.ExpertWhereInput => ({ status: { not: 'EXITED' }, termTo: null }),
};

const { list, search, choice } = listOf<Prisma.ExpertWhereInput, ExpertRow>();

/** The rosters an office keeps. */
export const expertList = list({
  name: 'experts',
  title: 'experts.list.caption',
  empty: 'experts.list.empty',
  filters: {
    q: search('experts.list.search', (q) => ({
      OR: [{ person: { name: containing(q) } }, { employer: containing(q) }],
    })),
    status: choice(
      { label: 'experts.list.status', words: 'experts.status', values: Object.values(ExpertStatus) },
      (status) => ({ status }),
    ),
    kind: choice(
      { label: 'experts.fields.expertKind', words: 'experts.kinds', values: Object.values(ExpertKind) },
      (kind) => ({ kind }),
    ),
    /** How their term stands: it runs, ends soon, or is over. */
    term: choice(
      { label: 'experts.list.term', words: 'experts.terms', values: ['RUNNING', 'ENDING', 'OVER', 'NONE'] },
      (is, { now }) => termWhere[is](shanghaiDay(now)),
    ),
  },
  orders: {
    termTo: { by: 'termTo', kind: 'text', nulls: 'last' },
    approvedAt: { by: 'approvedAt', kind: 'time' },
    name: { by: 'person.name', kind: 'text' },
    employer: { by: 'employer', kind: 'text' },
    title: { by: 'title', kind: 'text' },
    kind: { by: 'kind', kind: 'word', words: Object.values(ExpertKind) },
    status: { by: 'status', kind: 'word', words: Object.values(ExpertStatus) },
  },
  standing: { sort: 'approvedAt', order: 'asc' },
  columns: {
    name: {
      title: 'experts.columns.name',
      kind: 'text',
      order: 'name',
      nowrap: true,
      value: ({ person }) => person.name,
    },
    employer: { title: 'experts.columns.employer', kind: 'text', order: 'employer', value: ({ employer }) => employer },
    title: {
      title: 'experts.columns.title',
      kind: 'text',
      order: 'title',
      phone: 'hidden',
      value: ({ title }) => title,
    },
    kind: {
      title: 'experts.columns.expertKind',
      kind: 'word',
      words: 'experts.kinds',
      order: 'kind',
      phone: 'hidden',
      value: ({ kind }) => kind,
    },
    categories: {
      title: 'experts.fields.categories',
      kind: 'text',
      phone: 'hidden',
      value: ({ categories }) => categories,
    },
    status: {
      title: 'experts.columns.status',
      kind: 'word',
      words: 'experts.status',
      order: 'status',
      phone: 'state',
      value: ({ status }) => status,
    },
    termTo: {
      title: 'experts.fields.termTo',
      kind: 'day',
      order: 'termTo',
      phone: 'hidden',
      value: ({ termTo }) => termTo,
    },
    conflicts: {
      title: 'experts.columns.conflicts',
      kind: 'number',
      phone: 'hidden',
      value: ({ _count }) => _count.conflicts,
    },
    assigned: { title: 'experts.columns.assigned', kind: 'number', value: ({ load }) => load.assigned },
    submitted: { title: 'experts.columns.submitted', kind: 'number', value: ({ load }) => load.submitted },
    recused: { in: 'file', title: 'experts.columns.recused', kind: 'number', value: ({ load }) => load.recused },
    approvedAt: { in: 'file', title: 'experts.fields.approvedAt', kind: 'time', value: (row) => row.approvedAt },
  },
});
