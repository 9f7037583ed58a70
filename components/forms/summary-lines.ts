import type { FormProblem } from '@/lib/web/form-state';
import { fieldId } from './field-id';

type Line = { text: string; href?: string };

/** The lines of a summary: each leads to its field, and nothing is said twice. */
export function summaryLines(formId: string, problems: readonly FormProblem[]): Line[] {
  const lines = problems.map(({ field, text, summary, href: elsewhere }): Line => {
    // Without the form at hand, what it calls its field is all there is.
    const at = summary ? summary.at : field && fieldId(formId, field);
    const href = at ? `#${at}` : elsewhere;
    return { text: summary?.text ?? text, ...(href && { href }) };
  });
  return [...new Map(lines.map((line) => [`${line.href ?? ''} ${line.text}`, line])).values()];
}
