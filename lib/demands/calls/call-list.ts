import type { Prisma } from '@/lib/db/generated/client';
import { DemandCallStatus } from '@/lib/db/generated/enums';
import { containing } from '@/lib/lists/containing';
import { listOf } from '@/lib/lists/list';
import { callPhase } from '../rules';

export const callRowSelect = {
  id: true,
  title: true,
  status: true,
  opensAt: true,
  closesAt: true,
  createdAt: true,
  region: { select: { name: true, path: true } },
  _count: { select: { demands: true } },
} satisfies Prisma.DemandCallSelect;

export type CallRow = Prisma.DemandCallGetPayload<{ select: typeof callRowSelect }>;

const { list, search, choice } = listOf<Prisma.DemandCallWhereInput, CallRow>();

/** The demand calls of an office's regions, and of those that hold them. */
export const callList = list({
  name: 'demandCalls',
  title: 'demands.pages.calls.title',
  empty: 'demands.pages.calls.none',
  filters: {
    q: search('demands.pages.calls.search', (q) => ({ title: containing(q) })),
    status: choice(
      {
        label: 'demands.pages.calls.status',
        words: 'demands.call.status',
        values: Object.values(DemandCallStatus),
      },
      (status) => ({ status }),
    ),
  },
  orders: {
    createdAt: { by: 'createdAt', kind: 'time' },
    title: { by: 'title', kind: 'text' },
    closesAt: { by: 'closesAt', kind: 'time', nulls: 'last' },
    opensAt: { by: 'opensAt', kind: 'time', nulls: 'last' },
    region: { by: 'region.name', kind: 'text' },
  },
  standing: { sort: 'createdAt', order: 'desc' },
  columns: {
    title: { title: 'demands.pages.calls.call', kind: 'text', order: 'title', value: ({ title }) => title },
    phase: {
      title: 'demands.pages.calls.status',
      kind: 'word',
      words: 'demands.callPhase',
      phone: 'state',
      value: (call, { now }) => callPhase(call, now),
    },
    region: {
      title: 'demands.fields.region',
      kind: 'text',
      order: 'region',
      nowrap: true,
      phone: 'hidden',
      value: ({ region }) => region.name,
    },
    opens: {
      title: 'demands.pages.call.opens',
      kind: 'time',
      order: 'opensAt',
      phone: 'hidden',
      value: ({ opensAt }) => opensAt,
    },
    closes: {
      title: 'demands.pages.call.closes',
      kind: 'time',
      isTerm: true,
      order: 'closesAt',
      value: ({ closesAt }) => closesAt,
    },
    demands: { title: 'demands.pages.calls.demands', kind: 'number', value: ({ _count }) => _count.demands },
  },
});
