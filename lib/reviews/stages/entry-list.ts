import { listOf } from '@/lib/lists/list';
import type { EntryLine } from './stage-entries';

/** An application of a stage; its id is the application's. */
export type EntryRow = EntryLine & { id: string };

const { list, search, view } = listOf<object, EntryRow>();

const shared = {
  name: 'stageEntries',
  title: 'reviews.stage.entriesCaption',
  empty: 'reviews.stage.noEntries',
  filters: {
    q: search('reviews.stage.search'),
    only: view(['unassigned', 'missing', 'passed', 'cut']),
  },
  orders: {
    /** By rank once there is one, until then those that lack an expert first; then by number. */
    place: { by: 'rank', kind: 'number', nulls: 'last' },
    title: { by: 'title', kind: 'text' },
    organisation: { by: 'organisationName', kind: 'text' },
    submitted: { by: 'submitted', kind: 'number' },
  },
  standing: { sort: 'place', order: 'asc' },
} as const;

const isIn = (row: EntryRow): boolean => !row.isWithdrawn;

const number = {
  in: 'file',
  title: 'reviews.columns.number',
  kind: 'text',
  value: (row: EntryRow) => row.number,
} as const;
const title = {
  title: 'reviews.columns.title',
  kind: 'text',
  order: 'title',
  phone: 'title',
  value: (row: EntryRow) => row.title,
} as const;
const organisation = {
  title: 'reviews.columns.organisation',
  kind: 'text',
  order: 'organisation',
  value: (row: EntryRow) => row.organisationName,
} as const;
const category = {
  title: 'reviews.columns.category',
  kind: 'text',
  phone: 'hidden',
  value: (row: EntryRow) => row.categoryName,
} as const;

/** While it is scored: who reads what, and how far they are. */
export const progressList = list({
  ...shared,
  columns: {
    number,
    title,
    organisation: { ...organisation, phone: 'hidden' },
    category,
    reviews: {
      title: 'reviews.columns.reviews',
      kind: 'text',
      phone: 'acts',
      value: ({ reviews }) =>
        reviews
          .map(({ expertName }) => expertName)
          .filter(Boolean)
          .join('、'),
    },
    assigned: { in: 'file', title: 'reviews.columns.assigned', kind: 'number', value: ({ live }) => live },
    submitted: {
      title: 'reviews.columns.submitted',
      kind: 'number',
      order: 'submitted',
      phone: 'state',
      value: (row) => row.submitted,
    },
  },
});

const rank = {
  title: 'reviews.columns.rank',
  kind: 'number',
  order: 'place',
  phone: 'fact',
  value: (row: EntryRow) => row.rank,
} as const;
const totals = {
  title: 'reviews.columns.reviews',
  kind: 'text',
  value: ({ reviews }: EntryRow) => reviews.flatMap(({ total }) => total ?? []).join(' / '),
} as const;
const score = { title: 'reviews.columns.score', kind: 'decimal', value: (row: EntryRow) => row.score } as const;

/** Once it is closed: points and ranks, with the line. */
export const resultList = list({
  ...shared,
  columns: {
    rank,
    number,
    title,
    organisation,
    category: { ...category, in: 'file' },
    totals,
    score,
    outcome: {
      title: 'reviews.columns.outcome',
      kind: 'word',
      words: 'reviews.status.outcome',
      phone: 'state',
      value: (row) => (isIn(row) ? row.outcome : null),
    },
  },
});

/** The last stage’s: with the final score of all stages, and a line that recommends. */
export const finalList = list({
  ...shared,
  columns: {
    rank,
    number,
    title,
    organisation,
    category: { ...category, in: 'file' },
    totals,
    score,
    finalScore: { title: 'reviews.columns.finalScore', kind: 'decimal', value: (row) => row.finalScore },
    outcome: {
      title: 'reviews.columns.outcome',
      kind: 'word',
      words: 'reviews.status.recommendation',
      phone: 'state',
      value: (row) => (isIn(row) ? row.outcome : null),
    },
  },
});
