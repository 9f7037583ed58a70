import type { Prisma } from '@/lib/db/generated/client';
import { DemandStatus } from '@/lib/db/generated/enums';
import { lastInstantBefore } from '@/lib/kernel/shanghai';
import { listOf } from '@/lib/lists/list';
import { matching } from '../claims/matching';
import { isToVerify, toVerifyStatuses } from '../rules';
import { maskPersonalData } from '../submitting/personal-data';
import { overdueAt } from './overdue-at';

export const demandRowSelect = {
  id: true,
  number: true,
  title: true,
  status: true,
  source: true,
  callId: true,
  receivedAt: true,
  verifyDueAt: true,
  category: { select: { code: true, name: true } },
  region: { select: { id: true, name: true } },
  /** Who claims it, by when both sides are brought together, and whether they have been. */
  claims: {
    where: { releasedAt: null },
    orderBy: { claimedAt: 'asc' },
    select: {
      claimedAt: true,
      contactDueAt: true,
      organisation: { select: { name: true } },
      contacts: { take: 1, select: { id: true } },
    },
  },
} satisfies Prisma.DemandSelect;

/** What leaves in a file: never who raised it. */
export const demandFileSelect = {
  ...demandRowSelect,
  sourceKind: true,
  affected: true,
  affectedCount: true,
  problem: true,
  outcome: true,
  idea: true,
  publishedAt: true,
  call: { select: { title: true } },
  sheet: { select: { id: true, formId: true, cells: { select: { sheetId: true, key: true, value: true } } } },
  _count: { select: { merged: true } },
} satisfies Prisma.DemandSelect;

export type DemandRow = Prisma.DemandGetPayload<{ select: typeof demandRowSelect }>;
export type DemandFileRow = Prisma.DemandGetPayload<{ select: typeof demandFileSelect }>;

/** By when the office is to do something about it. */
export function dueOfRow({ status, verifyDueAt, claims }: DemandRow): Date | null {
  if (isToVerify(status)) return lastInstantBefore(verifyDueAt);
  if (status !== 'CLAIMED') return null;
  const dues = claims.flatMap(({ contacts, contactDueAt }) => (contacts.length > 0 ? [] : (contactDueAt ?? [])));
  return dues.length === 0 ? null : lastInstantBefore(new Date(Math.min(...dues.map((due) => due.getTime()))));
}

const { list, search, choice, code, named, tick } = listOf<Prisma.DemandWhereInput, DemandRow, DemandFileRow>();

/** The office's queue. In its file the numbers of people are hidden. */
export const demandList = list({
  name: 'demandList',
  title: 'demands.pages.queue.title',
  empty: 'demands.pages.queue.none',
  filters: {
    q: search('demands.pages.queue.search', (q) => matching(q, 'title')),
    /** `TO_VERIFY` is whatever the clock runs for. */
    status: choice(
      {
        label: 'demands.fields.status',
        words: 'demands.status',
        values: ['TO_VERIFY', ...Object.values(DemandStatus)],
      },
      (status) => ({ status: status === 'TO_VERIFY' ? { in: [...toVerifyStatuses] } : status }),
    ),
    category: named('demands.fields.category', (name) => ({ category: { name } })),
    topic: code('demands.pages.queue.topic', (topicId) => ({
      topics: { some: { topicId, topic: { removedAt: null } } },
    })),
    region: code(null),
    /** Whose move it is: `withOffice` asks which places that means. */
    office: code(null),
    call: code(null, (call) => ({ callId: call })),
    overdue: tick(({ now }) => overdueAt(now)),
  },
  usual: { status: 'TO_VERIFY' },
  orders: {
    verifyDueAt: { by: 'verifyDueAt', kind: 'time' },
    receivedAt: { by: 'receivedAt', kind: 'time' },
    title: { by: 'title', kind: 'text' },
    status: { by: 'status', kind: 'word', words: Object.values(DemandStatus) },
  },
  standing: { sort: 'verifyDueAt', order: 'asc' },
  columns: {
    number: { in: 'file', title: 'demands.fields.number', kind: 'text', value: ({ number }) => number },
    title: {
      in: 'page',
      title: 'demands.pages.list.demand',
      kind: 'text',
      order: 'title',
      value: ({ title }) => title,
    },
    maskedTitle: {
      in: 'file',
      title: 'demands.fields.title',
      kind: 'text',
      value: ({ title }) => maskPersonalData(title),
    },
    status: {
      title: 'demands.fields.status',
      kind: 'word',
      words: 'demands.status',
      order: 'status',
      phone: 'state',
      value: ({ status }) => status,
    },
    /** The clock runs while somebody must verify, or bring a claimant and a proposer together. */
    due: {
      in: 'page',
      title: 'demands.pages.queue.verifyDue',
      kind: 'time',
      order: 'verifyDueAt',
      value: dueOfRow,
    },
    category: {
      title: 'demands.fields.category',
      kind: 'text',
      nowrap: true,
      phone: 'hidden',
      value: ({ category }) => category.name,
    },
    region: { title: 'demands.fields.region', kind: 'text', nowrap: true, value: ({ region }) => region.name },
    source: {
      title: 'demands.fields.source',
      kind: 'word',
      words: 'demands.sources',
      nowrap: true,
      phone: 'hidden',
      value: ({ source }) => source,
    },
    sourceKind: { in: 'file', title: 'demands.fields.sourceKind', kind: 'text', value: (row) => row.sourceKind },
    affected: {
      in: 'file',
      title: 'demands.fields.affected',
      kind: 'text',
      value: ({ affected }) => maskPersonalData(affected),
    },
    affectedCount: {
      in: 'file',
      title: 'demands.fields.affectedCount',
      kind: 'number',
      value: ({ affectedCount }) => affectedCount,
    },
    problem: {
      in: 'file',
      title: 'demands.fields.problem',
      kind: 'text',
      value: ({ problem }) => maskPersonalData(problem),
    },
    outcome: {
      in: 'file',
      title: 'demands.fields.outcome',
      kind: 'text',
      value: ({ outcome }) => maskPersonalData(outcome),
    },
    idea: { in: 'file', title: 'demands.fields.idea', kind: 'text', value: ({ idea }) => maskPersonalData(idea) },
    received: {
      title: 'demands.fields.receivedAt',
      kind: 'time',
      order: 'receivedAt',
      phone: 'hidden',
      value: ({ receivedAt }) => receivedAt,
    },
    verifyDue: {
      in: 'file',
      title: 'demands.fields.verifyDueAt',
      kind: 'time',
      value: ({ verifyDueAt }) => lastInstantBefore(verifyDueAt),
    },
    published: {
      in: 'file',
      title: 'demands.pages.list.publishedAt',
      kind: 'time',
      value: ({ publishedAt }) => publishedAt,
    },
    raisedBy: {
      in: 'file',
      title: 'demands.pages.list.raisedBy',
      kind: 'number',
      value: ({ _count }) => _count.merged + 1,
    },
    call: { in: 'file', title: 'demands.pages.demand.call', kind: 'text', value: ({ call }) => call.title },
  },
});
