import type { FormSection } from '../definition/definition';
import type { Answers } from './answer-value';
import type { AnswerProblem } from './problems-in-answers';

/** `toMend`: whoever judged it gave it back, and it still says what it said. */
export type SectionState = {
  key: string;
  title: string;
  state: 'untouched' | 'open' | 'toMend' | 'done';
  problems: number;
};

/** How far each section of a form is: not begun, some places left to mend, or done. */
export function sectionStates(
  sections: readonly FormSection[],
  filled: { answers: Answers; attachmentCounts: Readonly<Record<string, number>>; problems: readonly AnswerProblem[] },
): SectionState[] {
  return sections.map(({ key, title, fields }) => {
    const problems = filled.problems.filter((problem) => problem.section === key).length;
    // A calculated figure is nobody's doing: of an empty table it is 0.
    const isTouched = fields.some(
      (field) =>
        field.type !== 'calculated' &&
        (filled.answers[field.key] !== undefined || (filled.attachmentCounts[field.key] ?? 0) > 0),
    );
    const state = problems === 0 ? 'done' : isTouched ? 'open' : 'untouched';
    return { key, title, state, problems };
  });
}
