import { type Day, shanghaiDay } from '@/lib/kernel/shanghai';
import { type RoundPhase, type RoundWindow, roundPhase } from './rules';

/** How far along its steps a round is. */
export const stepOfPhase: Record<Exclude<RoundPhase, 'cancelled'>, number> = {
  draft: 0,
  scheduled: 1,
  open: 1,
  closed: 2,
  screening: 2,
  reviewing: 3,
  deciding: 4,
  publicising: 5,
  awarded: 6,
};
const stepKeys = ['prepare', 'apply', 'screen', 'review', 'decide', 'publicise', 'award'] as const;

type Dated = RoundWindow & { reviewFrom: Day | null; reviewTo: Day | null };
export type RoundStep = { key: (typeof stepKeys)[number]; state: 'done' | 'current' | 'upcoming'; when?: Span };
type Span = { from: Day; to: Day };

/** The life of a round as seven steps; null once it is cancelled. */
export function roundSteps(round: Dated, now: Date): RoundStep[] | null {
  const phase = roundPhase(round, now);
  if (phase === 'cancelled') return null;
  const current = stepOfPhase[phase];
  return stepKeys.map((key, index) => {
    const when = whenOf(key, round);
    const isDone = index < current || phase === 'awarded';
    return {
      key,
      state: isDone ? 'done' : index === current ? 'current' : 'upcoming',
      ...(when === null ? {} : { when }),
    };
  });
}

function whenOf(key: RoundStep['key'], { opensAt, closesAt, reviewFrom, reviewTo }: Dated): Span | null {
  if (key === 'apply' && opensAt !== null && closesAt !== null)
    return { from: shanghaiDay(opensAt), to: shanghaiDay(closesAt) };
  if (key === 'review' && reviewFrom !== null && reviewTo !== null) return { from: reviewFrom, to: reviewTo };
  return null;
}
