import { type Day, formatDay, shanghaiDay } from '@/lib/kernel/shanghai';
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
export type RoundStep = { key: (typeof stepKeys)[number]; state: 'done' | 'current' | 'upcoming'; when?: string };

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
      ...(when === '' ? {} : { when }),
    };
  });
}

function whenOf(key: RoundStep['key'], { opensAt, closesAt, reviewFrom, reviewTo }: Dated): string {
  if (key === 'apply' && opensAt !== null && closesAt !== null)
    return span(shanghaiDay(opensAt), shanghaiDay(closesAt));
  if (key === 'review' && reviewFrom !== null && reviewTo !== null) return span(reviewFrom, reviewTo);
  return '';
}

/** '3月1日–3月31日', with the year only where it changes. */
function span(from: Day, to: Day): string {
  const withoutYear = (day: Day): string => formatDay(day).replace(/^\d+年/, '');
  return `${withoutYear(from)}–${from.slice(0, 4) === to.slice(0, 4) ? withoutYear(to) : formatDay(to)}`;
}
