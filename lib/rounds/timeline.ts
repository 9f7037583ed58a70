import { addDays, type Day, lastSecondOf, shanghaiDay } from '@/lib/kernel/shanghai';
import { type RoundPhase, type RoundWindow, roundPhase } from './rules';

/** A step is next when the one before is behind a round and it has not begun: published, and not open yet. */
export type StepState = 'done' | 'current' | 'next' | 'upcoming';

/** How far along its steps a round is; one that is over has all of them behind it. */
const stepOfPhase: Record<RoundPhase, number> = {
  draft: 0,
  scheduled: 1,
  open: 1,
  closed: 2,
  screening: 2,
  reviewing: 3,
  deciding: 4,
  publicising: 5,
  awarded: 7,
  cancelled: 7,
};
const stepKeys = ['prepare', 'apply', 'screen', 'review', 'decide', 'publicise', 'award'] as const;

type Dated = RoundWindow & { reviewFrom: Day | null; reviewTo: Day | null; notices: readonly Hung[] };
type Hung = { startDay: Day; endDay: Day };
export type RoundStep = { key: (typeof stepKeys)[number]; state: StepState; when?: Span };
type Span = { from: Day; to: Day };

/** The screening is to be done by the last day before the review begins; null where that has no day. */
export const screeningDueAt = ({ reviewFrom }: { reviewFrom: Day | null }): Date | null =>
  reviewFrom === null ? null : lastSecondOf(addDays(reviewFrom, -1));

/** How the step at this place stands, wherever the life of a round is shown. */
export function stateOfStep(phase: RoundPhase, place: number): StepState {
  const reached = stepOfPhase[phase];
  if (place < reached) return 'done';
  if (place > reached) return 'upcoming';
  return phase === 'scheduled' ? 'next' : 'current';
}

/** The life of a round as seven steps; null once it is cancelled. */
export function roundSteps(round: Dated, now: Date): RoundStep[] | null {
  const phase = roundPhase(round, now);
  if (phase === 'cancelled') return null;
  return stepKeys.map((key, place) => {
    const when = whenOf(key, round);
    return { key, state: stateOfStep(phase, place), ...(when === null ? {} : { when }) };
  });
}

/** What was planned, and of a list that hangs or hung the days it does. */
function whenOf(key: RoundStep['key'], { opensAt, closesAt, reviewFrom, reviewTo, notices }: Dated): Span | null {
  if (key === 'apply' && opensAt !== null && closesAt !== null)
    return { from: shanghaiDay(opensAt), to: shanghaiDay(closesAt) };
  if (key === 'review' && reviewFrom !== null && reviewTo !== null) return { from: reviewFrom, to: reviewTo };
  const hung = notices.at(-1);
  return key === 'publicise' && hung !== undefined ? { from: hung.startDay, to: hung.endDay } : null;
}
