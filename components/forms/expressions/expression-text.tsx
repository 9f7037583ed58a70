'use client';

import { useId } from 'react';
import { useTranslations } from '@/components/ui/use-translations';
import type { PlacedProblem } from '@/lib/forms/expressions/place';
import { printExpression } from '@/lib/forms/expressions/print-expression';
import { type ReadExpression, readExpression } from '@/lib/forms/expressions/read-expression';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import { filledText } from '@/lib/web/wording/text-for';

type ExpressionTextProps = {
  name: string;
  label: string;
  text: string;
  isOnlyText: boolean;
  onType: (text: string) => void;
  references: ReferenceSchema;
  wanted: 'boolean' | 'figure';
};

/** The expert's way: the text itself, with every mistake marked where it stands. */
export function ExpressionText({ name, label, text, isOnlyText, onType, references, wanted }: ExpressionTextProps) {
  const id = useId();
  const t = useTranslations('builder.composer');
  const problems = text.trim() === '' ? [] : problemsIn(text, wanted, references);
  return (
    <>
      {isOnlyText && text !== '' && problems.length === 0 && (
        <p className="mb-1 text-small text-ink-soft">{t('onlyText')}</p>
      )}
      <textarea
        name={name}
        rows={2}
        className="input min-h-0"
        aria-label={label}
        aria-describedby={`${id}-problems`}
        aria-invalid={problems.length > 0 || undefined}
        value={text}
        spellCheck={false}
        onChange={(event) => onType(event.target.value)}
      />
      <div id={`${id}-problems`} role="status">
        {problems.map((problem) => (
          <MarkedProblem key={`${problem.at.offset} ${problem.code}`} text={text} problem={problem} />
        ))}
      </div>
      <p className="mt-1 text-small text-ink-soft">{t('textHint')}</p>
      <details className="text-small">
        <summary>{t('names')}</summary>
        <ul className="list-disc pl-5">
          {references.flatMap(({ key: group, fields }) =>
            fields.map((field) => (
              <li key={`${group}.${field.key}`}>
                {printExpression({ kind: 'reference', group, field: field.key }, references)}
                {field.type === 'table' && `（${field.columns.map((column) => column.label).join('、')}）`}
              </li>
            )),
          )}
        </ul>
      </details>
    </>
  );
}

/** The line with the mistake underlined, its place and what is wrong. */
function MarkedProblem({ text, problem }: { text: string; problem: PlacedProblem }) {
  const t = useTranslations('builder.composer');
  const whole = useTranslations();
  const { line, column, length } = problem.at;
  const shown = text.split(/\r\n|\r|\n/)[line - 1] ?? '';
  const marked = shown.slice(column - 1, column - 1 + length) || ' ';
  return (
    <div className="mt-1 text-small">
      <p data-tone="refused" className="toned">
        {t('place', { line, column })} {filledText(whole, problem.code, problem.values)}
      </p>
      <p aria-hidden="true" className="mt-0.5 break-words whitespace-pre-wrap text-ink-soft">
        {shown.slice(0, column - 1)}
        <mark className="border-b-2 border-refused bg-refused-tint text-ink">{marked}</mark>
        {shown.slice(column - 1 + length)}
      </p>
    </div>
  );
}

function problemsIn(text: string, wanted: 'boolean' | 'figure', references: ReferenceSchema): PlacedProblem[] {
  const types = wanted === 'boolean' ? (['boolean'] as const) : (['money', 'number'] as const);
  const reads: ReadExpression[] = types.map((type) => readExpression(text, references, type));
  const [first] = reads;
  return reads.some(({ ok }) => ok) || first === undefined || first.ok ? [] : first.problems;
}
