import type { FormChange } from '@/lib/forms/builder/form-difference';
import type { FormField } from '@/lib/forms/definition/definition';
import type { Actor } from '@/lib/kernel/actor';
import { type ImportedYear, workingDayEnd } from '@/lib/kernel/calendar';
import type { Problem } from '@/lib/kernel/refusal';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { countCharacters } from '@/lib/kernel/typed/text-length';
import { type RoundWindow, roundPhase } from '@/lib/rounds/rules';

/** So many working days must be left after today when something new is asked of everybody (proposal). */
export const WORKING_DAYS_FOR_NEW_DUTIES = 3;
/** A reason shorter than this tells applicants and the public nothing. */
export const SHORTEST_REASON = 10;

/** A form is amended only while applications may still come in; before publication it is simply edited. */
export function problemsWithPhase(round: RoundWindow, now: Date): Problem[] {
  const phase = roundPhase(round, now);
  return phase === 'scheduled' || phase === 'open' ? [] : [{ code: 'amendments.problems.notOpen' }];
}

/** Whether this person had no hand in the amendment, and so may decide about it. */
export function isSecondPerson(
  actor: Pick<Actor, 'personId'>,
  { draftedById, proposedById }: { draftedById: string; proposedById: string | null },
): boolean {
  return actor.personId !== draftedById && actor.personId !== proposedById;
}

export function problemsWithDecider(
  actor: Pick<Actor, 'personId'>,
  amendment: { draftedById: string; proposedById: string | null },
): Problem[] {
  return isSecondPerson(actor, amendment) ? [] : [{ code: 'amendments.problems.secondPerson' }];
}

export function problemsWithReason(reason: string): Problem[] {
  return countCharacters(reason) >= SHORTEST_REASON
    ? []
    : [{ code: 'amendments.problems.reasonShort', field: 'reason', values: { limit: SHORTEST_REASON } }];
}

/** Fields an applicant must fill now and did not have to before. */
export function newDuties(changes: readonly FormChange[]): FormField[] {
  return changes.flatMap(({ thing, act, field, changes: parts }) => {
    if (thing !== 'field' || act === 'removed' || field === null || !field.required) return [];
    const isNew = act === 'added' || parts.some(({ part }) => part === 'required' || part === 'type');
    return isNew ? [field] : [];
  });
}

type Timed = { closesAt: Date | null; opensAt: Date | null };

/** Something new may be asked of applicants only while they have time to answer it; extending the window makes time. */
export function problemsWithTimeLeft(
  changes: readonly FormChange[],
  round: Timed,
  { now, imported }: { now: Date; imported: readonly ImportedYear[] },
): Problem[] {
  if (newDuties(changes).length === 0 || round.closesAt === null) return [];
  const from = round.opensAt !== null && round.opensAt > now ? round.opensAt : now;
  const needed = workingDayEnd({
    start: shanghaiDay(from),
    days: WORKING_DAYS_FOR_NEW_DUTIES,
    countFirstDay: false,
    imported,
  });
  return needed.day <= shanghaiDay(round.closesAt)
    ? []
    : [{ code: 'amendments.problems.tooLate', values: { days: WORKING_DAYS_FOR_NEW_DUTIES } }];
}

export function problemsWithDifference(changes: readonly FormChange[]): Problem[] {
  return changes.length === 0 ? [{ code: 'amendments.problems.nothingChanged' }] : [];
}
