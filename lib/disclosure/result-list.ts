import type { Prisma } from '@/lib/db/generated/client';
import { containing } from '@/lib/lists/containing';
import { listOf } from '@/lib/lists/list';
import type { ListedResult } from './result-row';

const { list, search } = listOf<Prisma.RoundWhereInput, ListedResult>();

/** Rounds with a result and their figures, for everybody. */
export const resultList = list({
  name: 'publicResults',
  title: 'disclosure.results.caption',
  empty: 'disclosure.results.none',
  filters: { q: search('disclosure.results.search', (q) => ({ title: containing(q) })) },
  orders: {
    closesAt: { by: 'closesAt', kind: 'time', nulls: 'first' },
    title: { by: 'title', kind: 'text' },
  },
  standing: { sort: 'closesAt', order: 'desc' },
  columns: {
    title: { title: 'disclosure.results.round', kind: 'text', order: 'title', value: ({ title }) => title },
    tracks: {
      in: 'file',
      title: 'disclosure.results.tracks',
      kind: 'text',
      value: ({ track, trackNames }) => track?.name ?? trackNames.join('、'),
    },
    status: {
      title: 'disclosure.results.status',
      kind: 'word',
      words: 'disclosure.results.states',
      phone: 'state',
      value: ({ isFinal }) => (isFinal ? 'final' : 'publicising'),
    },
    endDay: { in: 'file', title: 'disclosure.results.endDay', kind: 'day', value: ({ endDay }) => endDay || null },
    received: { title: 'disclosure.results.received', kind: 'number', value: ({ received }) => received },
    shortlisted: { title: 'disclosure.results.shortlisted', kind: 'number', value: ({ shortlisted }) => shortlisted },
    awarded: { title: 'disclosure.results.awarded', kind: 'number', value: ({ awarded }) => awarded },
    amount: { title: 'disclosure.results.amount', kind: 'fen', value: ({ awardedFen }) => awardedFen },
  },
});
