import type { FormSection } from '../definition/definition';
import type { Answers } from './answer-value';
import type { AnswerProblem } from './problems-in-answers';

/** `lacking`: something is not filled in, and nothing that is filled in is wrong. `toMend`: whoever judged it gave it back, and it still says what it said. */
export type SectionState = {
  key: string;
  title: string;
  state: 'untouched' | 'lacking' | 'open' | 'toMend' | 'done';
  problems: number;
};

const LACKING: ReadonlySet<string> = new Set([
  'forms.problems.missing',
  'forms.problems.cellMissing',
  'forms.problems.attachmentMissing',
  'forms.problems.declarationMissing',
  'forms.problems.tooFewRows',
]);

/** How far each section of a form is: not begun, something not filled in, some places to mend, or done. */
export function sectionStates(
  sections: readonly FormSection[],
  filled: { answers: Answers; attachmentCounts: Readonly<Record<string, number>>; problems: readonly AnswerProblem[] },
): SectionState[] {
  return sections.map(({ key, title, fields }) => {
    const own = filled.problems.filter((problem) => problem.section === key);
    const problems = own.length;
    const begun = own.every(({ code }) => LACKING.has(code)) ? 'lacking' : 'open';
    // A calculated figure is nobody's doing: of an empty table it is 0.
    const isTouched = fields.some(
      (field) =>
        field.type !== 'calculated' &&
        (filled.answers[field.key] !== undefined || (filled.attachmentCounts[field.key] ?? 0) > 0),
    );
    const state = problems === 0 ? 'done' : isTouched ? begun : 'untouched';
    return { key, title, state, problems };
  });
}
