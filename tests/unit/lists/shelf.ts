import { listOf } from '@/lib/lists/list';

/** A list of nothing in particular. */
export type Thing = {
  id: string;
  name: string;
  status: 'OPEN' | 'SHUT';
  price: bigint;
  made: Date;
  place: string | null;
};
export type Where = { name?: { contains: string }; status?: Thing['status']; made?: { lt: Date }; year?: number };

const { list, search, choice, code, year, tick } = listOf<Where, Thing>();

export const shelfList = list({
  name: 'rounds',
  title: 'rounds.list.title',
  empty: 'rounds.list.empty',
  filters: {
    q: search('rounds.list.search', (q) => ({ name: { contains: q } })),
    status: choice({ label: 'rounds.list.status', words: 'rounds.status', values: ['OPEN', 'SHUT'] }, (status) => ({
      status,
    })),
    code: code(null),
    year: year('rounds.list.year', (value) => ({ year: value })),
    late: tick(({ now }) => ({ made: { lt: now } })),
  },
  usual: { status: 'OPEN' },
  orders: {
    name: { by: 'name', kind: 'text' },
    price: { by: 'price', kind: 'fen' },
    made: { by: 'made', kind: 'time' },
    status: { by: 'status', kind: 'word', words: ['OPEN', 'SHUT'] },
    place: { by: 'place', kind: 'text', nulls: 'last' },
  },
  standing: { sort: 'made', order: 'desc' },
  columns: {
    name: { title: 'rounds.list.round', kind: 'text', order: 'name', value: ({ name }) => name },
    status: { title: 'rounds.list.status', kind: 'word', words: 'rounds.status', value: ({ status }) => status },
    price: { title: 'rounds.list.total', kind: 'fen', value: ({ price }) => price },
    made: { in: 'file', title: 'rounds.list.closesAt', kind: 'time', value: ({ made }) => made },
    seen: { in: 'page', title: 'rounds.list.year', kind: 'number', value: () => 1 },
  },
});
