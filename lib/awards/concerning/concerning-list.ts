import { namesTogether, partnersNamed } from '@/lib/applications/joint/names-together';
import { titledOrNumbered } from '@/lib/applications/matching';
import { namesOfPlaces, placesNamed } from '@/lib/applications/places-named';
import type { Prisma } from '@/lib/db/generated/client';
import { containing } from '@/lib/lists/containing';
import { listOf } from '@/lib/lists/list';
import { recommendationDueAt } from '@/lib/plans/terms/recommendation';
import { termsOf } from '@/lib/plans/terms/terms-of';
import { type Concern, ownOf } from './concerned';

/** What is read of a row for offices at these paths: of what stands with it, their own alone. */
export const concerningRowSelect = (own: readonly string[]) =>
  ({
    id: true,
    number: true,
    title: true,
    status: true,
    requestedFen: true,
    submittedAt: true,
    organisation: { select: { name: true } },
    jointParts: partnersNamed,
    round: {
      select: {
        id: true,
        title: true,
        closesAt: true,
        region: { select: { officeName: true } },
        plan: { select: { id: true, number: true, frozenAt: true, terms: true } },
      },
    },
    places: placesNamed,
    recommendations: { ...ownOf(own).recommendations, select: { status: true, regionId: true, ordinal: true } },
    coFunding: { ...ownOf(own).coFunding, select: { id: true, status: true, dueAt: true } },
  }) satisfies Prisma.ApplicationSelect;

export type ConcerningRow = Prisma.ApplicationGetPayload<{ select: ReturnType<typeof concerningRowSelect> }>;

/** Why it stands in the list; who neither recommends nor pays has it for its place. */
export function whyOf({ recommendations, coFunding }: ConcerningRow): Concern[] {
  const reasons: Concern[] = [
    ...(recommendations.length > 0 ? (['recommend'] as const) : []),
    ...(coFunding.length > 0 ? (['coFund'] as const) : []),
  ];
  return reasons.length > 0 ? reasons : ['place'];
}

/** How it stands with these offices; how it fares above them is told to nobody before it is public. */
export const stateOf = ({ recommendations: [said], coFunding: [line], status }: ConcerningRow): string =>
  line?.status ?? (said?.status === 'WAITING' && status === 'RETURNED' ? 'RETURNED' : said?.status) ?? status;

/** By when it is these offices' move; null where it is not. */
export function dueOf(row: ConcerningRow): Date | null {
  const {
    recommendations: [said],
    coFunding: [line],
    round: { closesAt, plan },
  } = row;
  const state = stateOf(row);
  if (line !== undefined) return state === 'ASKED' ? line.dueAt : null;
  if (said === undefined || state !== 'WAITING') return null;
  const level = termsOf(plan).recommendation.levels[said.ordinal];
  return level === undefined ? null : recommendationDueAt(closesAt, level);
}

const { list, search, code } = listOf<Prisma.ApplicationWhereInput, ConcerningRow>();

/** Applications of upper offices' rounds, as the offices below that they concern see them. */
export const concerningList = list({
  name: 'concerning',
  title: 'awards.concerning.title',
  empty: 'awards.concerning.empty',
  filters: {
    q: search('awards.concerning.search', (q) => ({
      OR: [titledOrNumbered(q), { organisation: { name: containing(q) } }, { round: { title: containing(q) } }],
    })),
    /** Whose reason it is hangs on who asks: the reader narrows by it. */
    why: code('awards.concerning.why'),
    round: code('awards.concerning.round', (roundId) => ({ roundId })),
  },
  orders: {
    title: { by: 'title', kind: 'text' },
    organisation: { by: 'organisation.name', kind: 'text' },
    round: { by: 'round.title', kind: 'text' },
    amount: { by: 'requestedFen', kind: 'fen' },
    submitted: { by: 'submittedAt', kind: 'time', nulls: 'last' },
  },
  standing: { sort: 'submitted', order: 'desc' },
  columns: {
    number: { in: 'file', title: 'applications.list.number', kind: 'text', value: ({ number }) => number },
    title: {
      title: 'applications.list.projectTitle',
      kind: 'text',
      order: 'title',
      phone: 'title',
      width: '24%',
      value: ({ title }) => title,
    },
    state: {
      title: 'awards.concerning.state',
      kind: 'word',
      words: 'awards.concerning.states',
      phone: 'state',
      value: stateOf,
    },
    /** On the page its state says so, and the filter asks for it. */
    why: {
      in: 'file',
      title: 'awards.concerning.why',
      kind: 'said',
      value: (row) => (t) =>
        whyOf(row)
          .map((one) => t(`awards.concerning.whys.${one}`))
          .join('、'),
    },
    organisation: {
      title: 'applications.list.organisation',
      kind: 'text',
      order: 'organisation',
      value: ({ organisation, jointParts }) => namesTogether(organisation.name, jointParts),
    },
    round: { title: 'awards.concerning.round', kind: 'text', order: 'round', value: ({ round }) => round.title },
    office: {
      in: 'file',
      title: 'awards.concerning.office',
      kind: 'text',
      value: ({ round }) => round.region.officeName,
    },
    place: {
      in: 'file',
      title: 'applications.list.region',
      kind: 'text',
      value: ({ places }) => namesOfPlaces(places) || null,
    },
    amount: {
      title: 'applications.list.amount',
      kind: 'fen',
      order: 'amount',
      value: ({ requestedFen }) => requestedFen,
    },
    due: { title: 'awards.concerning.due', kind: 'time', isTerm: true, value: dueOf },
    submitted: {
      title: 'applications.list.submittedAt',
      kind: 'time',
      order: 'submitted',
      phone: 'hidden',
      value: ({ submittedAt }) => submittedAt,
    },
  },
});
