import type { RoundStatus } from '@/lib/db/generated/enums';
import { type Day, daysUntil, lastSecondOf, shanghaiDay, shanghaiInstant } from '@/lib/kernel/shanghai';
import type { Execution } from '@/lib/plans/terms/execution';
import { type RoundPhase, roundPhase } from '@/lib/rounds/rules';
import { type StepState, screeningDueAt, stateOfStep } from '@/lib/rounds/timeline';

type Span = { from: Date | null; to: Date | null };
type Stage = { name: string; status: string; dueAt: Date | null; openedAt: Date | null; closedAt: Date | null };
type Notice = {
  startDay: Day;
  endDay: Day;
  endsAt: Date;
  workingDays: number;
  provisional: boolean;
  publishedAt: Date;
  confirmedAt: Date | null;
};
type Dated = {
  status: RoundStatus;
  opensAt: Date | null;
  closesAt: Date | null;
  reviewFrom: Day | null;
  reviewTo: Day | null;
  workingDays: number;
  execution: Execution | null;
};
type Record = {
  publishedAt: Date | null;
  /** By when the first of what waits is to be screened, where that is near or over. */
  screenBy?: Date | null;
  topicsAt: Date | null;
  extensions: readonly { fromAt: Date; toAt: Date }[];
  stages: readonly Stage[];
  notices: readonly Notice[];
  /** When the round first came to a state, by the state. */
  reached: Readonly<Partial<globalThis.Record<string, Date>>>;
};

export type TimelineStep = {
  kind:
    | 'publish'
    | 'topics'
    | 'apply'
    | 'screen'
    | 'stage'
    | 'decide'
    | 'publicise'
    | 'confirm'
    | 'carryOut'
    | 'cancel';
  /** Of a review stage. */
  name?: string;
  state: StepState;
  planned: Span;
  /** By when a stage, or the first of what is to be screened, is to be done, where that is another day than the plan's. */
  term?: Date;
  actual: Span;
  /** Whole Shanghai days beyond the term or the planned end, done or still open; 0 when in time. */
  lateDays: number;
  /** A window that was made longer afterwards ends here. */
  extendedTo?: Date;
  /** How long a notice must hang, and whether its end still depends on a holiday notice to come. */
  workingDays?: number;
  provisional?: boolean;
  /** How often the list was publicised. */
  times?: number;
  /** How long from agreements whose days nobody knows yet. */
  execution?: Execution;
};

type Step = Omit<TimelineStep, 'lateDays' | 'planned' | 'actual'> & { planned?: Partial<Span>; actual?: Partial<Span> };

/** The life of a round step by step, what was planned beside what happened. A step the round does not have is not in it. */
export function timelineOf(round: Dated, record: Record, now: Date): TimelineStep[] {
  const phase = roundPhase(round, now);
  const stateAt = (place: number): StepState => stateOfStep(phase, place);
  const steps: Step[] = [
    published(round, record),
    ...topicsPublished(record),
    applied(round, record, { now, state: stateAt(1) }),
    screened(round, record, stateAt(2)),
    ...reviewed(round, record, stateAt(3)),
    decided(record, stateAt(4)),
    publicised(round, record, { now, state: stateAt(5) }),
    confirmed(record, { now, phase }),
    ...carriedOut(round, { now, phase }),
  ];
  const whole = steps.map((step) => withLateness(step, now));
  if (phase !== 'cancelled') return whole;
  const at = record.reached['CANCELLED'] ?? null;
  const reached = whole.filter(({ actual }) => actual.from !== null && (at === null || actual.from < at));
  const cancelled: TimelineStep = {
    kind: 'cancel',
    state: 'done',
    planned: nothing,
    actual: { from: at, to: at },
    lateDays: 0,
  };
  return [...reached.map((step) => ({ ...step, state: 'done' as const, lateDays: 0 })), cancelled];
}

const nothing: Span = { from: null, to: null };
const atOnce = (at: Date | null): Span => ({ from: at, to: at });
const startOf = (day: Day | null): Date | null => (day === null ? null : shanghaiInstant(day, '00:00'));
const endOf = (day: Day | null): Date | null => (day === null ? null : lastSecondOf(day));

function withLateness({ planned, actual, ...step }: Step, now: Date): TimelineStep {
  const [plan, fact] = [
    { ...nothing, ...planned },
    { ...nothing, ...actual },
  ];
  const until = fact.to ?? (step.state === 'current' ? now : null);
  const due = step.term ?? plan.to;
  const lateDays = due === null || until === null ? 0 : Math.max(0, -daysUntil(due, until));
  return { ...step, planned: plan, actual: fact, lateDays };
}

const published = ({ opensAt }: Dated, { publishedAt }: Record): Step => ({
  kind: 'publish',
  state: publishedAt === null ? 'current' : 'done',
  planned: { to: opensAt },
  actual: atOnce(publishedAt),
});

const topicsPublished = ({ topicsAt }: Record): Step[] =>
  topicsAt === null ? [] : [{ kind: 'topics', state: 'done', actual: atOnce(topicsAt) }];

type Here = { now: Date; state: TimelineStep['state'] };

function applied({ opensAt, closesAt }: Dated, { extensions, publishedAt }: Record, { now, state }: Here): Step {
  const [first, last] = [extensions[0], extensions.at(-1)];
  const hasBegun = publishedAt !== null && opensAt !== null && opensAt <= now;
  return {
    kind: 'apply',
    state,
    planned: { from: opensAt, to: first?.fromAt ?? closesAt },
    actual: hasBegun ? { from: opensAt, to: state === 'done' ? closesAt : null } : nothing,
    ...(last === undefined ? {} : { extendedTo: last.toAt }),
  };
}

function screened(round: Dated, { reached, screenBy }: Record, state: Step['state']): Step {
  const to = screeningDueAt(round);
  return {
    kind: 'screen',
    state,
    planned: { from: round.closesAt, to },
    actual: { from: reached['SCREENING'] ?? null, to: reached['REVIEWING'] ?? null },
    ...(state === 'current' ? termBeside(screenBy ?? null, to) : {}),
  };
}

/** A term that is another day than the planned end. */
const termBeside = (term: Date | null, end: Date | null): Pick<Step, 'term'> =>
  term === null || (end !== null && daysUntil(term, end) === 0) ? {} : { term };

function reviewed({ reviewFrom, reviewTo }: Dated, { stages }: Record, state: Step['state']): Step[] {
  const open = stages.findIndex(({ status }) => status !== 'CLOSED');
  return stages.map(({ name, status, dueAt, openedAt, closedAt }, place) => {
    const end = place === stages.length - 1 ? endOf(reviewTo) : null;
    return {
      kind: 'stage',
      name,
      state:
        status === 'CLOSED'
          ? 'done'
          : status === 'SCORING' || (state === 'current' && place === open)
            ? 'current'
            : 'upcoming',
      planned: { from: place === 0 ? startOf(reviewFrom) : null, to: end },
      actual: { from: openedAt, to: closedAt },
      ...termBeside(dueAt, end),
    };
  });
}

const decided = ({ reached, notices }: Record, state: Step['state']): Step => ({
  kind: 'decide',
  state,
  actual: { from: reached['DECIDING'] ?? null, to: notices[0]?.publishedAt ?? null },
});

function publicised({ workingDays }: Dated, { notices }: Record, { now, state }: Here): Step {
  const notice = notices.at(-1);
  if (notice === undefined) return { kind: 'publicise', state, workingDays };
  const { startDay, endDay, endsAt, provisional } = notice;
  const isOver = endsAt <= now;
  return {
    kind: 'publicise',
    state: isOver ? 'done' : state,
    planned: { from: startOf(startDay), to: endOf(endDay) },
    actual: { from: notices[0]?.publishedAt ?? null, to: isOver ? endOf(endDay) : null },
    workingDays: notice.workingDays,
    provisional,
    ...(notices.length > 1 ? { times: notices.length } : {}),
  };
}

/** May be done from the instant the notice has hung long enough; every day after that day is one too many. */
function confirmed({ notices }: Record, { now, phase }: { now: Date; phase: RoundPhase }): Step {
  const notice = notices.at(-1);
  const confirmedAt = notice?.confirmedAt ?? null;
  const isDue = phase === 'publicising' && notice !== undefined && notice.endsAt <= now;
  return {
    kind: 'confirm',
    state: phase === 'awarded' ? 'done' : isDue ? 'current' : 'upcoming',
    planned: notice === undefined ? nothing : atOnce(notice.endsAt),
    actual: atOnce(confirmedAt),
  };
}

/** Never late: what is carried out in time is each project's own. Agreements have no days here, so neither has what counts from them. */
function carriedOut({ execution }: Dated, { now, phase }: { now: Date; phase: RoundPhase }): Step[] {
  if (execution === null) return [];
  if (execution.by !== 'days') return [{ kind: 'carryOut', state: 'upcoming', execution }];
  const { from, to } = execution;
  const today = shanghaiDay(now);
  const begun = today > to ? 'done' : 'current';
  const state = phase === 'awarded' && today >= from ? begun : 'upcoming';
  return [{ kind: 'carryOut', state, planned: { from: startOf(from), to: endOf(to) } }];
}
