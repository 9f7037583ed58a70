import type { ApplicationStatus, ScreeningVerdict } from '@/lib/db/generated/enums';
import { type Day, lastSecondOf } from '@/lib/kernel/shanghai';
import { handInUntil } from './rules';
import { screenedBy } from './screening/clock';

type Standing = {
  /** As its applicant is told it: how a review goes stays inside the house until the results are public. */
  status: ApplicationStatus;
  correctionDueAt: Date | null;
  lateUntil: Date | null;
  takenBackAt: Date | null;
  screenBy: Date | null;
  /** The office below the round's at which it waits. */
  standing: { office: string; dueAt: Date | null } | null;
  round: {
    closesAt: Date | null;
    reviewFrom: Day | null;
    reviewTo: Day | null;
    terms: { screening: { workingDays: number | null } };
  };
};

export type ApplicationRecord = {
  submissions: readonly { receivedAt: Date }[];
  screenings: readonly { verdict: ScreeningVerdict; at: Date }[];
  /** What offices below the round's decided, the lowest first. */
  recommended: readonly { isPassed: boolean; at: Date | null; office: string }[];
  /** Lists that were made public, oldest first. */
  notices: readonly { publishedAt: Date; endsAt: Date }[];
  /** When the stages it was judged in were closed, the earliest first. */
  reviewedAt: readonly Date[];
  /** When its award became final. */
  awardedAt: Date | null;
};

type Past =
  | 'submitted'
  | 'resubmitted'
  | 'takenBack'
  | 'recommended'
  | 'notRecommended'
  | 'eligible'
  | 'ineligible'
  | 'returned'
  | 'reviewed'
  | 'publicised'
  | 'awarded'
  | 'declined';
type Ahead = 'recommend' | 'submit' | 'mend' | 'screen' | 'review' | 'publicise' | 'confirm' | 'sign';

/** `office` names who of several did it, or has it to do. `at` is when it happened; `due` by when it is to be done, or what hung until then. Both null where nobody has set a day. */
export type ApplicationStep =
  | { kind: Past; state: 'done'; at: Date | null; due: Date | null; office?: string }
  | {
      kind: Ahead;
      state: 'current' | 'upcoming';
      at: null;
      due: Date | null;
      office?: string;
      /** Working days it takes from the arrival on, while nobody knows when that is. */
      days?: number;
    };

const PAST_OF: Record<ScreeningVerdict, Past> = {
  ELIGIBLE: 'eligible',
  INELIGIBLE: 'ineligible',
  RETURNED: 'returned',
};

/** A notice ends as its last day does. */
const lastOf = (endsAt: Date): Date => new Date(endsAt.getTime() - 1_000);

/** What is still ahead of whoever stands there, the next step first. What has ended has nothing ahead. */
const AHEAD_OF: Partial<Record<ApplicationStatus, readonly Ahead[]>> = {
  DRAFT: ['submit', 'screen', 'review', 'publicise'],
  RECOMMENDING: ['recommend', 'screen', 'review', 'publicise'],
  SUBMITTED: ['screen', 'review', 'publicise'],
  RETURNED: ['mend', 'screen', 'review', 'publicise'],
  ELIGIBLE: ['review', 'publicise'],
  IN_REVIEW: ['review', 'publicise'],
  SHORTLISTED: ['publicise'],
  IN_PUBLICITY: ['publicise', 'confirm', 'sign'],
  RESERVE: ['publicise'],
  AWARDED: ['sign'],
};

/** The way of one application for the people of its organisation: what happened, with its day, and by when what comes. */
export function timelineOfApplication(
  { status, correctionDueAt, lateUntil, takenBackAt, screenBy, standing, round }: Standing,
  { submissions, screenings, recommended, notices, reviewedAt, awardedAt }: ApplicationRecord,
  now: Date,
): ApplicationStep[] {
  const isDecided = status === 'AWARDED' || status === 'DECLINED';
  const isPublic = ['SHORTLISTED', 'NOT_SHORTLISTED', 'IN_PUBLICITY', 'RESERVE'].includes(status) || isDecided;
  const last = notices.at(-1);
  const done = (kind: Past, at: Date | null, due: Date | null = null) => ({ kind, state: 'done' as const, at, due });
  const past = [
    ...submissions.map(({ receivedAt }, place) => done(place === 0 ? 'submitted' : 'resubmitted', receivedAt)),
    ...(takenBackAt === null ? [] : [done('takenBack', takenBackAt)]),
    ...recommended.map(({ isPassed, at, office }) => ({
      ...done(isPassed ? 'recommended' : 'notRecommended', at),
      office,
    })),
    // By when it was to be mended is over once it was; while it is not, the step ahead says it.
    ...screenings.map(({ verdict, at }) => done(PAST_OF[verdict], at)),
    ...(isPublic ? reviewedAt.slice(-1).map((at) => done('reviewed', at)) : []),
    ...(isPublic ? notices.map(({ publishedAt, endsAt }) => done('publicised', publishedAt, lastOf(endsAt))) : []),
  ].toSorted((a, b) => Number(a.at) - Number(b.at));
  const outcome =
    status === 'AWARDED'
      ? [done('awarded', awardedAt)]
      : status === 'DECLINED'
        ? [done('declined', notices[0]?.publishedAt ?? null)]
        : [];

  const until = handInUntil({ correctionDueAt: null, lateUntil, round });
  // Before it has arrived its term has no day: by the calendar of today it would be another one tomorrow.
  const daysToScreen = status === 'SUBMITTED' || screenBy !== null ? null : round.terms.screening.workingDays;
  const dueOf: Record<Ahead, Date | null> = {
    recommend: standing?.dueAt ?? null,
    submit: until,
    mend: correctionDueAt,
    screen: daysToScreen === null ? screenedBy({ screenBy, round }) : null,
    review: round.reviewTo === null ? null : lastSecondOf(round.reviewTo),
    confirm: null,
    sign: null,
    publicise: last !== undefined && isPublic && last.endsAt > now ? lastOf(last.endsAt) : null,
  };
  const isOver = status === 'DRAFT' && until !== null && until <= now;
  const ahead = isOver ? [] : (AHEAD_OF[status] ?? []);
  return [
    ...past,
    ...outcome,
    ...ahead.map((kind, place) => ({
      kind,
      state: place === 0 ? ('current' as const) : ('upcoming' as const),
      at: null,
      due: dueOf[kind],
      ...(kind === 'recommend' && standing !== null ? { office: standing.office } : {}),
      ...(kind === 'screen' && daysToScreen !== null ? { days: daysToScreen } : {}),
    })),
  ];
}
