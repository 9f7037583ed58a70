import type { Prisma } from '@/lib/db/generated/client';
import { containing } from '@/lib/lists/containing';
import { listOf } from '@/lib/lists/list';
import type { RoundPhase, RoundWindow } from '../rules';
import { inWindow, ofEdition, windows } from './in-window';

/** A published round as everybody reads it: an edition with its tracks is one. */
export type PublishedRow = {
  id: string;
  title: string;
  year: number;
  region: { name: string };
  /** The main round's own, by which the list is ordered. */
  closesAt: Date | null;
  /** Of the round that speaks for the edition now. */
  speaking: RoundWindow & { phase: RoundPhase };
  trackNames: string[];
  /** The money of each of its tracks, the main round's first; empty where it is not divided. */
  trackTotals: { name: string; totalFen: bigint }[];
  /** Of all tracks together. */
  totalFen: bigint;
};

const { list, search, chips, code } = listOf<Prisma.RoundWhereInput, PublishedRow>();

/** Published rounds: of what is open or to come the next to close first, of what is past and of all the last. */
export const publishedList = list({
  name: 'publishedRounds',
  title: 'disclosure.rounds.caption',
  empty: 'disclosure.rounds.none',
  filters: {
    q: search('disclosure.rounds.search', (q) => ofEdition({ title: containing(q) })),
    region: code('disclosure.rounds.region', (regionId) => ({ regionId })),
    when: chips({ label: 'disclosure.rounds.filters', words: 'disclosure.rounds', values: windows }, (when, { now }) =>
      inWindow(when, now),
    ),
  },
  orders: {
    closesAt: { by: 'closesAt', kind: 'time', nulls: 'last' },
    title: { by: 'title', kind: 'text' },
    region: { by: 'region.name', kind: 'text' },
  },
  standing: { sort: 'closesAt', order: 'desc' },
  turned: { when: ['open', 'scheduled'] },
  columns: {
    title: { title: 'disclosure.rounds.round', kind: 'text', order: 'title', value: ({ title }) => title },
    tracks: {
      in: 'file',
      title: 'disclosure.results.tracks',
      kind: 'text',
      value: ({ trackNames }) => trackNames.join('、'),
    },
    status: {
      title: 'disclosure.rounds.status',
      kind: 'word',
      words: 'disclosure.phase',
      phone: 'state',
      value: ({ speaking }) => speaking.phase,
    },
    region: {
      title: 'disclosure.rounds.region',
      kind: 'text',
      order: 'region',
      nowrap: true,
      value: ({ region }) => region.name,
    },
    year: { in: 'file', title: 'rounds.list.year', kind: 'number', isYear: true, value: ({ year }) => year },
    total: { title: 'disclosure.rounds.total', kind: 'fen', value: ({ totalFen }) => totalFen },
    opens: { in: 'file', title: 'rounds.list.opensAt', kind: 'time', value: ({ speaking }) => speaking.opensAt },
    closes: {
      title: 'disclosure.rounds.closes',
      kind: 'time',
      isTerm: true,
      order: 'closesAt',
      value: ({ speaking }) => speaking.closesAt,
    },
  },
});
