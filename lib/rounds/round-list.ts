import type { Prisma } from '@/lib/db/generated/client';
import { RoundStatus } from '@/lib/db/generated/enums';
import { sumFen } from '@/lib/kernel/money';
import { containing } from '@/lib/lists/containing';
import { listOf } from '@/lib/lists/list';
import { roundPhase } from './rules';

export const roundRowSelect = {
  id: true,
  title: true,
  year: true,
  status: true,
  opensAt: true,
  closesAt: true,
  createdAt: true,
  mainRoundId: true,
  trackName: true,
  region: { select: { name: true } },
  mainRound: { select: { title: true } },
  funding: { select: { amountFen: true } },
  tallies: { select: { count: true } },
} satisfies Prisma.RoundSelect;

export type RoundRow = Prisma.RoundGetPayload<{ select: typeof roundRowSelect }>;

const submittedCount = ({ tallies }: RoundRow): number => tallies.reduce((sum, { count }) => sum + count, 0);

const { list, search, choice, year } = listOf<Prisma.RoundWhereInput, RoundRow>();

/** The rounds of an office's regions. */
export const roundList = list({
  name: 'rounds',
  title: 'rounds.list.title',
  empty: 'rounds.list.empty',
  filters: {
    q: search('rounds.list.search', (q) => ({ title: containing(q) })),
    status: choice(
      { label: 'rounds.list.status', words: 'rounds.status', values: Object.values(RoundStatus) },
      (status) => ({ status }),
    ),
    year: year('rounds.list.year', (value) => ({ year: value })),
  },
  orders: {
    title: { by: 'title', kind: 'text' },
    year: { by: 'year', kind: 'number' },
    closesAt: { by: 'closesAt', kind: 'time', nulls: 'last' },
    createdAt: { by: 'createdAt', kind: 'time' },
    status: { by: 'status', kind: 'word', words: Object.values(RoundStatus) },
    region: { by: 'region.name', kind: 'text' },
  },
  standing: { sort: 'createdAt', order: 'desc' },
  columns: {
    title: { title: 'rounds.list.round', kind: 'text', order: 'title', value: ({ title }) => title },
    phase: {
      title: 'rounds.list.status',
      kind: 'word',
      words: 'rounds.phase',
      order: 'status',
      phone: 'state',
      value: (round, { now }) => roundPhase(round, now),
    },
    region: {
      title: 'rounds.list.region',
      kind: 'text',
      order: 'region',
      phone: 'hidden',
      value: ({ region }) => region.name,
    },
    year: {
      title: 'rounds.list.year',
      kind: 'number',
      isYear: true,
      order: 'year',
      phone: 'hidden',
      value: (round) => round.year,
    },
    opensAt: { in: 'file', title: 'rounds.list.opensAt', kind: 'time', value: ({ opensAt }) => opensAt },
    closesAt: {
      title: 'rounds.list.closesAt',
      kind: 'time',
      isTerm: true,
      order: 'closesAt',
      value: ({ closesAt }) => closesAt,
    },
    applications: { title: 'rounds.list.applications', kind: 'number', value: submittedCount },
    total: {
      title: 'rounds.list.total',
      kind: 'fen',
      phone: 'hidden',
      value: ({ funding }) => sumFen(funding.map(({ amountFen }) => amountFen)),
    },
  },
});
