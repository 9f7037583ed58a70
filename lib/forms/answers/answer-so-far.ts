import type { FormField } from '../definition/definition';
import type { AnswerValue } from './answer-value';
import { parseAnswer } from './parse-answer';
import type { RawAnswer } from './raw-answer';

/** What a half-typed answer says so far. What cannot be read yet counts as empty: the cell of a table or a budget. */
export function answerSoFar(field: FormField, raw: RawAnswer): AnswerValue | undefined {
  const answer = parseAnswer(field, raw);
  if (answer.ok) return answer.value ?? undefined;
  const places = answer.problems.flatMap((problem) => (problem.field === undefined ? [] : [problem.field.split('.')]));
  if (places.length === 0 || typeof raw === 'string') return undefined;
  const readable = raw.map((row, index) =>
    typeof row === 'string'
      ? row
      : blanked(
          row,
          places.filter(([at]) => at === String(index)),
        ),
  );
  const again = parseAnswer(field, readable as RawAnswer);
  return again.ok ? (again.value ?? undefined) : undefined;
}

function blanked(row: Record<string, string>, places: readonly string[][]): Record<string, string> {
  return places.reduce((rest, [, column]) => (column === undefined ? {} : { ...rest, [column]: '' }), row);
}
