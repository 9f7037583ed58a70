import type { Prisma } from '@/lib/db/generated/client';
import { ApplicationStatus } from '@/lib/db/generated/enums';
import { containing } from '@/lib/lists/containing';
import { listOf } from '@/lib/lists/list';
import { titledOrNumbered } from './matching';
import { handInUntil } from './rules';
import { shownToBe, type ToldStatus, toldStatus } from './shown-status';

export const ownRowSelect = {
  id: true,
  title: true,
  number: true,
  status: true,
  requestedFen: true,
  createdAt: true,
  submittedAt: true,
  correctionDueAt: true,
  lateUntil: true,
  takenBackAt: true,
  signOffStatus: true,
  organisation: { select: { name: true } },
  round: { select: { title: true, status: true, closesAt: true } },
  topic: { select: { number: true, title: true } },
} satisfies Prisma.ApplicationSelect;

export type OwnRow = Prisma.ApplicationGetPayload<{ select: typeof ownRowSelect }>;

const states: ToldStatus[] = [
  'DRAFT',
  'TO_SIGN',
  'SIGNED',
  'TAKEN_BACK',
  ...Object.values(ApplicationStatus).filter((each) => each !== 'DRAFT'),
];

const { list, search, choice } = listOf<Prisma.ApplicationWhereInput, OwnRow>();

/** The applications of one's own organisations, in the states that applicants are told. */
export const ownList = list({
  name: 'ownApplications',
  title: 'applications.mine.caption',
  empty: 'applications.mine.empty',
  filters: {
    q: search('applications.mine.search', (q) => ({
      OR: [titledOrNumbered(q), { round: { title: containing(q) } }],
    })),
    status: choice({ label: 'applications.mine.status', words: 'applications.status', values: states }, shownToBe),
  },
  orders: {
    title: { by: 'title', kind: 'text' },
    amount: { by: 'requestedFen', kind: 'fen' },
    createdAt: { by: 'createdAt', kind: 'time' },
    round: { by: 'round.title', kind: 'text' },
    organisation: { by: 'organisation.name', kind: 'text' },
    number: { by: 'number', kind: 'text', nulls: 'last' },
  },
  standing: { sort: 'createdAt', order: 'desc' },
  columns: {
    title: { title: 'applications.mine.projectTitle', kind: 'text', order: 'title', value: ({ title }) => title },
    status: {
      title: 'applications.mine.status',
      kind: 'word',
      words: 'applications.status',
      phone: 'state',
      value: toldStatus,
    },
    round: { title: 'applications.mine.round', kind: 'text', order: 'round', value: ({ round }) => round.title },
    topic: { in: 'file', title: 'topics.topic', kind: 'text', value: ({ topic }) => topic?.title ?? null },
    organisation: {
      title: 'applications.mine.organisation',
      kind: 'text',
      order: 'organisation',
      phone: 'hidden',
      value: ({ organisation }) => organisation.name,
    },
    number: {
      title: 'applications.mine.number',
      kind: 'text',
      order: 'number',
      nowrap: true,
      phone: 'hidden',
      value: ({ number }) => number,
    },
    amount: {
      title: 'applications.mine.amount',
      kind: 'fen',
      order: 'amount',
      value: ({ requestedFen, status }) => (status === 'DRAFT' && requestedFen === 0n ? null : requestedFen),
    },
    submitted: {
      in: 'file',
      title: 'applications.list.submittedAt',
      kind: 'time',
      value: ({ submittedAt }) => submittedAt,
    },
    due: { title: 'applications.mine.due', kind: 'time', isTerm: true, value: dueAt },
  },
});

/** Until when its organisation has something to do. */
export function dueAt({ status, correctionDueAt, lateUntil, round }: OwnRow): Date | null {
  if (status === 'RETURNED') return correctionDueAt;
  return status === 'DRAFT' ? handInUntil({ correctionDueAt: null, lateUntil, round }) : null;
}
