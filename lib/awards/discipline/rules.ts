import type { DisciplineStatus, ObjectionStatus } from '@/lib/db/generated/enums';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { isOpenObjection } from '../rules';
import { isStanding } from './lifecycle';

type Held = { status: DisciplineStatus }[];

/** What keeps an objection from going to the discipline inspection. `inspectors` is how many could take it up. */
export const problemsBeforeCase = (
  objection: { status: ObjectionStatus; cases: Held },
  inspectors: number,
): Problem[] => [
  ...problemIf(!isOpenObjection(objection.status), { code: 'discipline.problems.settled' }),
  ...problemIf(isAtDiscipline(objection.cases), { code: 'discipline.problems.standing' }),
  ...problemIf(inspectors === 0, { code: 'discipline.problems.nobody' }),
];

/** The office's conclusion waits for the inspectors' answer. */
export const problemsBeforeSettling = (cases: Held): Problem[] =>
  problemIf(isAtDiscipline(cases), { code: 'discipline.problems.unanswered' });

export const isAtDiscipline = (cases: Held): boolean => cases.some(({ status }) => isStanding(status));
