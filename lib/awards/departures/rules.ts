import type { DepartureStatus } from '@/lib/db/generated/enums';
import type { Actor } from '@/lib/kernel/actor';
import { type Problem, problemIf } from '@/lib/kernel/refusal';

type Stated = { status: DepartureStatus; favouredIds: readonly string[] };

/** How far a departure is: what was stated for other awards does not count for these. */
export type DepartureStanding = 'OPEN' | DepartureStatus;

export function standingOf(favouredIds: readonly string[], stated: Stated | undefined): DepartureStanding {
  if (stated === undefined) return 'OPEN';
  const { status } = stated;
  if (status === 'RETURNED' || status === 'LAPSED') return status;
  return favouredIds.every((id) => stated.favouredIds.includes(id)) ? status : 'LAPSED';
}

/** What of it still needs a reason. */
export const needsReason = (standing: DepartureStanding): boolean => standing !== 'STATED' && standing !== 'SIGNED';

/** Decisions are not released over a departure that nobody signed. */
export function problemsWithDepartures(standings: readonly DepartureStanding[]): Problem[] {
  const count = standings.filter((standing) => standing !== 'SIGNED').length;
  return problemIf(count > 0, { code: 'slates.problems.departuresOpen', values: { count } });
}

/** Whether somebody else put it forward: of what departs from the ranking the second signs. */
export const isAnother = ({ personId }: Pick<Actor, 'personId'>, { by }: { by: string | null }): boolean =>
  personId !== null && personId !== by;

export const problemsWithSecond = (actor: Pick<Actor, 'personId'>, stated: { by: string | null }): Problem[] =>
  problemIf(!isAnother(actor, stated), { code: 'slates.problems.secondPerson' });

/** The reason at its field: departures stand on the page in the order of their places. */
export const problemsInReasons = (reasons: readonly { index: number; reason: string }[]): Problem[] =>
  reasons.flatMap(({ index, reason }) =>
    problemIf(reason === '', { code: 'slates.problems.reason', field: `departures.${index}.reason` }),
  );
