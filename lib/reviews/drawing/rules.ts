import type { DrawExclusion, ExpertKind, StageStatus } from '@/lib/db/generated/enums';
import type { NotServing } from '@/lib/experts/serving';
import type { Actor } from '@/lib/kernel/actor';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { type DrawRule, stratumOf } from './rule';

/** One of the pool with what is known of them. */
export type InPool = {
  id: string;
  kind: ExpertKind;
  /** Why they are not asked at all. */
  notServing: NotServing | null;
  /** Applications of the stage on which they may not judge. */
  conflicts: number;
  /** Reviews they have not handed in yet, in this city. */
  open: number;
};

type ByHand = { expertId: string; cause: DrawExclusion | ''; note: string };
export type Judged<Expert> = Expert & { stratum: number; exclusion: DrawExclusion | null; note: string };

/** What of a rule says whom it is among. */
type Drawing = Pick<DrawRule, 'strata' | 'excludesConflicts' | 'fullAt'>;

/** Those the draw is among, each in a stratum, with why they are left out: what the rule says goes before what was said by hand. */
export function judgedPool<Expert extends InPool>(
  pool: readonly Expert[],
  rule: Drawing,
  byHand: readonly ByHand[],
): Judged<Expert>[] {
  const said = new Map(byHand.map((one) => [one.expertId, one]));
  return pool.flatMap((expert) => {
    const stratum = stratumOf(rule, expert.kind);
    if (stratum === null) return [];
    const { cause = '', note = '' } = said.get(expert.id) ?? {};
    const exclusion = excludedBy(rule, expert) ?? (cause === '' ? null : cause);
    return [{ ...expert, stratum, exclusion, note: cause === '' ? '' : note }];
  });
}

function excludedBy(rule: Drawing, { notServing, conflicts, open }: InPool): DrawExclusion | null {
  if (notServing !== null) return notServing;
  if (rule.excludesConflicts && conflicts > 0) return 'CONFLICT';
  return rule.fullAt !== null && open >= rule.fullAt ? 'FULL' : null;
}

/** Why nothing can be drawn for a stage now. */
export function problemsWithStage({ stage, isUnderWay }: { stage: StageStatus; isUnderWay: boolean }): Problem[] {
  if (stage === 'CLOSED') return [{ code: 'reviews.problems.stageClosed' }];
  return problemIf(isUnderWay, { code: 'draws.problems.underWay' });
}

type Preparing = {
  /** Whether a result stands that this draw is to replace. */
  isAgain: boolean;
  reason: string;
  /** As they stand in the form, those without seats too. */
  strata: readonly { kind: string; seats: number | null }[];
  /** What the rule needs; null where it was left empty. */
  substitutes: number | null;
  capacity: number | null;
  byHand: readonly ByHand[];
};

/** What is wrong with how a draw was laid down, before anybody is looked at. */
export function problemsBeforePreparing(draw: Preparing): Problem[] {
  const { strata, byHand } = draw;
  const kinds = strata.map(({ kind }) => kind);
  return [
    ...problemIf(draw.isAgain && draw.reason === '', { code: 'draws.problems.reason', field: 'reason' }),
    ...problemIf(
      strata.every(({ seats }) => (seats ?? 0) === 0),
      { code: 'draws.problems.noSeats', field: 'strata.0.seats' },
    ),
    ...(['substitutes', 'capacity'] as const).flatMap((field) =>
      problemIf(draw[field] === null, { code: 'kernel.problems.required', field }),
    ),
    ...problemIf(new Set(kinds).size < kinds.length, { code: 'draws.problems.kindTwice' }),
    ...byHand.flatMap(({ cause, note }, index) =>
      problemIf(cause !== '' && note === '', { code: 'draws.problems.note', field: `exclusions.${index}.note` }),
    ),
  ];
}

/** A stratum in which fewer are left than it has seats; `strata` as they stand in the form. */
export function problemsInPool(
  pool: readonly { stratum: number; exclusion: DrawExclusion | null }[],
  rule: Pick<DrawRule, 'strata'>,
  strata: readonly { kind: string }[],
): Problem[] {
  return rule.strata.flatMap(({ kind, seats }, stratum) => {
    const left = pool.filter((one) => one.stratum === stratum && one.exclusion === null).length;
    const row = strata.findIndex((one) => one.kind === kind);
    return problemIf(left < seats, {
      code: 'draws.problems.tooFew',
      field: `strata.${row}.seats`,
      values: { left, seats },
    });
  });
}

type Person = Pick<Actor, 'personId'>;

/** Whether this person had no hand in preparing it. */
export const isAnother = ({ personId }: Person, draw: { preparedById: string }): boolean =>
  personId !== draw.preparedById;

export const problemsWithSecond = (actor: Person, draw: { preparedById: string }): Problem[] =>
  problemIf(!isAnother(actor, draw), { code: 'draws.problems.secondPerson' });

/** Whoever prepared a draw does not draw, and of a stage that is over nobody does. */
export const problemsBeforeDrawing = (
  actor: Person,
  draw: { preparedById: string; stage: { status: StageStatus } },
): Problem[] => [
  ...problemIf(!isAnother(actor, draw), { code: 'draws.problems.ownWitness' }),
  ...problemIf(draw.stage.status === 'CLOSED', { code: 'reviews.problems.stageClosed' }),
];

type Substituting = { stage: StageStatus; isWorking: boolean; hasNext: boolean };

/** Somebody who has been given applications is relieved of them first. */
export const problemsBeforeSubstituting = ({ stage, isWorking, hasNext }: Substituting): Problem[] => {
  if (stage === 'CLOSED') return [{ code: 'reviews.problems.stageClosed' }];
  if (isWorking) return [{ code: 'draws.problems.hasWork' }];
  return problemIf(!hasNext, { code: 'draws.problems.noneLeft' });
};
