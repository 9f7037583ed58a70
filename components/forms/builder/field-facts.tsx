import type { FormField } from '@/lib/forms/definition/definition';
import { printExpression } from '@/lib/forms/expressions/print-expression';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import { getTranslator } from '@/lib/web/messages';

type FieldFactsProps = { field: FormField; isProtected: boolean; references: ReferenceSchema };

/** What a field is, in one line; under it when it is shown and how it is worked out. */
export async function FieldFacts({ field, isProtected, references }: FieldFactsProps) {
  const t = await getTranslator('builder');
  const type = t(`types.${field.type}`);
  const facts = [
    'maxLength' in field ? t('outline.limit', { type, limit: field.maxLength }) : type,
    ...(field.type === 'singleChoice' || field.type === 'multiChoice'
      ? [t('outline.options', { count: field.options.length })]
      : []),
    ...(field.type === 'table' ? [t('outline.columns', { count: field.columns.length })] : []),
    ...(field.required ? [t('outline.required')] : []),
    ...(isProtected ? [t('outline.protected')] : []),
  ];
  return (
    <>
      <p className="text-small text-ink-soft">{facts.join(' · ')}</p>
      {field.visibleWhen && (
        <p className="text-small text-ink-soft">
          {t('outline.shownWhen', { condition: printExpression(field.visibleWhen, references) })}
        </p>
      )}
      {field.type === 'calculated' && (
        <p className="text-small text-ink-soft">
          {t('outline.formula', { formula: printExpression(field.formula, references) })}
        </p>
      )}
    </>
  );
}
