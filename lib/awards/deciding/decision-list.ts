import { listOf } from '@/lib/lists/list';
import type { ShownDecision } from './decision-table';

/** A place of the final ranking; its id is the application's. */
export type DecisionRow = ShownDecision & { id: string };

const { list, chips } = listOf<object, DecisionRow>();

export const decisionFilters = ['AWARD', 'RESERVE', 'DECLINE', 'UNDECIDED'] as const;

/** The final ranking with the decisions held. */
export const decisionList = list({
  name: 'decisions',
  title: 'awards.decisions.title',
  empty: 'awards.decisions.emptyTitle',
  filters: {
    outcome: chips({ label: 'awards.decisions.filters', words: 'awards.outcome', values: decisionFilters }),
  },
  orders: { place: { by: 'place', kind: 'number' } },
  standing: { sort: 'place', order: 'asc' },
  columns: {
    number: { in: 'file', title: 'applications.list.number', kind: 'text', value: ({ number }) => number },
    project: { title: 'awards.decisions.project', kind: 'text', phone: 'title', value: ({ title }) => title },
    organisation: {
      in: 'file',
      title: 'applications.list.organisation',
      kind: 'text',
      value: ({ organisationName }) => organisationName,
    },
    rank: { title: 'awards.decisions.rank', kind: 'number', value: ({ rank }) => rank },
    score: { title: 'awards.decisions.score', kind: 'decimal', value: ({ score }) => score },
    category: {
      title: 'awards.decisions.category',
      kind: 'text',
      nowrap: true,
      phone: 'hidden',
      value: ({ categoryName }) => categoryName,
    },
    requested: { title: 'awards.decisions.requested', kind: 'fen', value: ({ requestedFen }) => requestedFen },
    decision: {
      title: 'awards.decisions.decision',
      kind: 'word',
      words: 'awards.outcome',
      phone: 'state',
      value: ({ outcome }) => outcome ?? 'UNDECIDED',
    },
    amount: {
      title: 'awards.decisions.amount',
      kind: 'fen',
      value: ({ outcome, amountFen }) => (outcome === 'AWARD' ? amountFen : null),
    },
    running: { title: 'awards.decisions.running', kind: 'fen', value: ({ runningFen }) => runningFen },
    county: {
      in: 'file',
      title: 'awards.decisions.county',
      kind: 'text',
      value: ({ countyName }) => countyName,
    },
    countyAmount: {
      in: 'file',
      title: 'awards.decisions.countyAmount',
      kind: 'fen',
      value: ({ countyFen }) => countyFen,
    },
    countyOpen: {
      in: 'file',
      title: 'awards.decisions.countyOpen',
      kind: 'fen',
      value: ({ countyOpenFen }) => countyOpenFen,
    },
    reason: { in: 'file', title: 'awards.decisions.reason', kind: 'text', value: ({ reason }) => reason },
  },
});
