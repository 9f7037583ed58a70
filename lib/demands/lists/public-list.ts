import type { Prisma } from '@/lib/db/generated/client';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { listOf } from '@/lib/lists/list';
import { matching } from '../claims/matching';
import { publicStatuses, unmetStatuses } from '../rules';

/** Public words only: nothing of whoever raised it. */
export const publicRowSelect = {
  id: true,
  number: true,
  status: true,
  publicTitle: true,
  affectedCount: true,
  publishedAt: true,
  category: { select: { code: true, name: true } },
  region: { select: { id: true, name: true } },
  _count: { select: { merged: true } },
} satisfies Prisma.DemandSelect;

/** Demands that everybody may read. */
export const publicDemandsOnly = { status: { in: [...publicStatuses] } } satisfies Prisma.DemandWhereInput;

export type PublicDemandRow = Prisma.DemandGetPayload<{ select: typeof publicRowSelect }>;

const { list, search, choice, code, named, tick } = listOf<Prisma.DemandWhereInput, PublicDemandRow>();

/** Published demands and what became of each. */
export const publicDemandList = list({
  name: 'publicDemands',
  title: 'demands.pages.list.caption',
  empty: 'demands.pages.list.none',
  filters: {
    q: search('demands.pages.list.search', (q) => matching(q, 'publicTitle')),
    /** `UNMET` is published and not taken on. */
    status: choice(
      { label: 'demands.pages.list.became', words: 'demands.pages.became', values: ['UNMET', ...publicStatuses] },
      (status) => ({ status: status === 'UNMET' ? { in: [...unmetStatuses] } : status }),
    ),
    category: named('demands.fields.category', (name) => ({ category: { name } })),
    region: code(null),
    /** Leaves the regions below out. */
    exact: tick(),
  },
  orders: {
    publishedAt: { by: 'publishedAt', kind: 'time', nulls: 'last' },
    affectedCount: { by: 'affectedCount', kind: 'number', nulls: 'last' },
  },
  standing: { sort: 'publishedAt', order: 'desc' },
  columns: {
    title: { title: 'demands.pages.list.demand', kind: 'text', value: ({ publicTitle }) => publicTitle },
    number: { in: 'file', title: 'demands.fields.number', kind: 'text', value: ({ number }) => number },
    status: {
      title: 'demands.pages.list.became',
      kind: 'word',
      words: 'demands.pages.became',
      phone: 'state',
      value: ({ status }) => status,
    },
    category: { title: 'demands.fields.category', kind: 'text', nowrap: true, value: ({ category }) => category.name },
    region: { title: 'demands.fields.region', kind: 'text', nowrap: true, value: ({ region }) => region.name },
    affected: {
      title: 'demands.pages.list.affectedCount',
      kind: 'number',
      order: 'affectedCount',
      phone: 'hidden',
      value: ({ affectedCount }) => affectedCount,
    },
    raisedBy: {
      title: 'demands.pages.list.raisedBy',
      kind: 'number',
      phone: 'hidden',
      value: ({ _count }) => _count.merged + 1,
    },
    published: {
      title: 'demands.pages.list.publishedAt',
      kind: 'day',
      order: 'publishedAt',
      phone: 'hidden',
      value: ({ publishedAt }) => (publishedAt === null ? null : shanghaiDay(publishedAt)),
    },
  },
});
