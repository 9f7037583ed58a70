import type { Prisma } from '@/lib/db/generated/client';
import { ApplicationStatus, OrganisationType } from '@/lib/db/generated/enums';
import { lastInstantBefore } from '@/lib/kernel/shanghai';
import { containing } from '@/lib/lists/containing';
import { listOf } from '@/lib/lists/list';
import { beforeAcceptance } from '@/lib/rounds/before-acceptance';
import { namesTogether, partnersNamed, standingParts } from './joint/names-together';
import { titledOrNumbered } from './matching';
import { namesOfPlaces, placesNamed } from './places-named';
import { daysWaited, dueWhere, screeningDues } from './screening/screening-dues';

export const officeRowSelect = {
  id: true,
  number: true,
  title: true,
  status: true,
  requestedFen: true,
  submittedAt: true,
  screenSince: true,
  screenBy: true,
  correctionDueAt: true,
  organisation: { select: { name: true } },
  jointParts: partnersNamed,
  category: { select: { name: true } },
  topic: { select: { number: true } },
  places: placesNamed,
} satisfies Prisma.ApplicationSelect;

export type OfficeRow = Prisma.ApplicationGetPayload<{ select: typeof officeRowSelect }>;

const { list, search, chips, choice, code } = listOf<Prisma.ApplicationWhereInput, OfficeRow>();

/** How far it came, or by what way. */
const steps: Record<'accepted' | 'corrected' | 'late', Prisma.ApplicationWhereInput> = {
  accepted: { OR: [{ status: { notIn: [...beforeAcceptance] } }, { status: 'WITHDRAWN', entries: { some: {} } }] },
  corrected: { screenings: { some: { verdict: 'RETURNED' } } },
  late: { lateEntry: { status: 'USED' } },
};

/** Drafts have no status that an office could ask for. */
const submitted = Object.values(ApplicationStatus).filter((status) => status !== 'DRAFT');

/** A round's applications as the office sees them. Only a search looks at the organisation: counts need no join. */
export const officeList = list({
  name: 'applicationList',
  title: 'applications.list.caption',
  empty: 'applications.list.empty',
  filters: {
    q: search('applications.list.search', (q) => ({
      OR: [
        titledOrNumbered(q),
        { organisation: { name: containing(q) } },
        { jointParts: { some: { ...standingParts.where, organisation: { name: containing(q) } } } },
        { places: { some: { region: { name: containing(q) } } } },
      ],
    })),
    category: code('applications.list.category', (category) => ({ category: { code: category } })),
    kind: choice(
      {
        label: 'applications.list.kind',
        words: 'organisations.shortTypes',
        values: Object.values(OrganisationType),
      },
      (type) => ({ organisation: { type } }),
    ),
    /** A region of which the reader asks the path: `narrowedToPlace`. */
    region: code('applications.list.region'),
    /** Past which of the round's levels it is, by their numbers; the page offers those there are. */
    passed: code('applications.list.passed', (ordinal) => ({ levelsPassed: { gt: ordinal === '0' ? 0 : 1 } })),
    /** How far they came, as the funnel of the round counts it; and which went back on the way. */
    step: choice(
      { label: 'applications.list.step', words: 'applications.list.steps', values: ['accepted', 'corrected', 'late'] },
      (step): Prisma.ApplicationWhereInput => steps[step],
    ),
    status: chips({ label: 'applications.list.status', words: 'applications.status', values: submitted }, (status) => ({
      status,
    })),
    /** How the clock of what waits for screening stands. */
    due: chips(
      { label: 'applications.list.due', words: 'applications.list.dues', values: screeningDues },
      (is, { now }) => ({ status: 'SUBMITTED', ...dueWhere(is, now) }),
    ),
    advice: chips(
      { label: 'applications.list.advice', words: 'applications.advice', values: ['given', 'none'] },
      (is) => ({
        adviceCount: is === 'given' ? { gt: 0 } : 0,
      }),
    ),
  },
  orders: {
    number: { by: 'number', kind: 'text', nulls: 'last' },
    title: { by: 'title', kind: 'text' },
    organisation: { by: 'organisation.name', kind: 'text' },
    amount: { by: 'requestedFen', kind: 'fen' },
    submitted: { by: 'submittedAt', kind: 'time', nulls: 'last' },
    due: { by: 'screenBy', kind: 'time', nulls: 'last' },
    status: { by: 'status', kind: 'word', words: Object.values(ApplicationStatus) },
  },
  standing: { sort: 'number', order: 'asc' },
  columns: {
    number: { in: 'file', title: 'applications.list.number', kind: 'text', value: ({ number }) => number },
    title: {
      title: 'applications.list.projectTitle',
      kind: 'text',
      order: 'number',
      phone: 'title',
      width: '24%',
      value: ({ title }) => title,
    },
    status: {
      title: 'applications.list.status',
      kind: 'word',
      words: 'applications.status',
      order: 'status',
      phone: 'state',
      value: ({ status }) => status,
    },
    due: {
      title: 'applications.list.screenBy',
      kind: 'time',
      order: 'due',
      value: ({ screenBy }) => (screenBy === null ? null : lastInstantBefore(screenBy)),
    },
    waits: {
      in: 'file',
      title: 'applications.list.waits',
      kind: 'number',
      value: ({ screenSince }, { now }) => (screenSince === null ? null : daysWaited(screenSince, now)),
    },
    organisation: {
      title: 'applications.list.organisation',
      kind: 'text',
      order: 'organisation',
      value: ({ organisation, jointParts }) => namesTogether(organisation.name, jointParts),
    },
    category: {
      title: 'applications.list.category',
      kind: 'text',
      phone: 'hidden',
      width: '7rem',
      value: ({ category }) => category?.name ?? null,
    },
    topic: { in: 'file', title: 'topics.topic', kind: 'number', value: ({ topic }) => topic?.number ?? null },
    region: {
      title: 'applications.list.region',
      kind: 'text',
      phone: 'hidden',
      width: '7rem',
      value: ({ places }) => namesOfPlaces(places) || null,
    },
    amount: {
      title: 'applications.list.amount',
      kind: 'fen',
      order: 'amount',
      value: ({ requestedFen }) => requestedFen,
    },
    submitted: {
      title: 'applications.list.submittedAt',
      kind: 'time',
      order: 'submitted',
      phone: 'hidden',
      value: ({ submittedAt }) => submittedAt,
    },
  },
});
