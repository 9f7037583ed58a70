import type { Prisma } from '@/lib/db/generated/client';
import { FundKind } from '@/lib/db/generated/enums';
import type { Fen } from '@/lib/kernel/money';
import { containing } from '@/lib/lists/containing';
import { listOf } from '@/lib/lists/list';

export const fundRowSelect = {
  id: true,
  name: true,
  kind: true,
  year: true,
  totalFen: true,
  region: { select: { name: true } },
} satisfies Prisma.FundSelect;

/** A fund with what rounds were promised and what was awarded from it. */
export type FundRow = Prisma.FundGetPayload<{ select: typeof fundRowSelect }> & { committedFen: Fen; awardedFen: Fen };

const { list, search, choice, year } = listOf<Prisma.FundWhereInput, FundRow>();

/** The funds of an office's regions. */
export const fundList = list({
  name: 'funds',
  title: 'funds.list.title',
  empty: 'funds.list.empty',
  filters: {
    q: search('funds.list.search', (q) => ({ name: containing(q) })),
    kind: choice({ label: 'funds.fields.kind', words: 'funds.kinds', values: Object.values(FundKind) }, (kind) => ({
      kind,
    })),
    year: year('funds.fields.year', (value) => ({ year: value })),
  },
  orders: {
    year: { by: 'year', kind: 'number' },
    name: { by: 'name', kind: 'text' },
    total: { by: 'totalFen', kind: 'fen' },
    kind: { by: 'kind', kind: 'word', words: Object.values(FundKind) },
    region: { by: 'region.name', kind: 'text' },
  },
  standing: { sort: 'year', order: 'desc' },
  columns: {
    name: { title: 'funds.fields.name', kind: 'text', order: 'name', value: ({ name }) => name },
    kind: {
      title: 'funds.fields.kind',
      kind: 'word',
      words: 'funds.kinds',
      order: 'kind',
      phone: 'hidden',
      value: (row) => row.kind,
    },
    region: {
      title: 'funds.fields.region',
      kind: 'text',
      order: 'region',
      nowrap: true,
      phone: 'hidden',
      value: ({ region }) => region.name,
    },
    year: {
      title: 'funds.fields.year',
      kind: 'number',
      isYear: true,
      order: 'year',
      phone: 'state',
      value: (row) => row.year,
    },
    total: { title: 'funds.list.total', kind: 'fen', order: 'total', value: ({ totalFen }) => totalFen },
    committed: {
      title: 'funds.list.committed',
      kind: 'fen',
      phone: 'hidden',
      value: ({ committedFen }) => committedFen,
    },
    awarded: { title: 'funds.list.awarded', kind: 'fen', phone: 'hidden', value: ({ awardedFen }) => awardedFen },
    left: { title: 'funds.list.left', kind: 'fen', value: ({ totalFen, committedFen }) => totalFen - committedFen },
  },
});
