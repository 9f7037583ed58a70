import { ColumnHeads } from '@/components/ui/tables/column-heads';
import { type FieldOf, formSections } from '@/lib/forms/definition/definition';
import { funderTable } from '@/lib/forms/definition/funder-table';
import type { PublishedRound } from '@/lib/rounds/published/published-round';
import { getTranslator, type Translate } from '@/lib/web/messages';

type BlankGridProps = { field: FieldOf<'table'> | FieldOf<'budget'>; round: PublishedRound };

const MOST_ROWS = 6;

/** An empty grid with its columns, which a phone only names; of a budget the items and sources that may be named. */
export async function BlankGrid({ field, round }: BlankGridProps) {
  const [t, forms] = [await getTranslator('disclosure'), await getTranslator('forms')];
  const funders = field.type === 'budget' ? funderTable(formSections.parse(round.form.sections)) : null;
  const heads = field.type === 'table' ? field.columns.map(({ label }) => label) : budgetHeads(forms);
  const rows = Array.from({ length: Math.min(field.maxRows, MOST_ROWS) }, (_, index) => index);
  return (
    <>
      <h3>
        {field.label}
        {(field.required || (field.type === 'table' && field.minRows > 0)) && t('blank.required')}
      </h3>
      {field.hint !== '' && <p>{field.hint}</p>}
      {field.type === 'budget' && (
        <p>
          {t('blank.items', {
            items: round.terms.budget.items.map(({ name }) => name).join(t('round.listSeparator')),
            sources: [
              forms('runtime.sourceGRANT'),
              funders === null ? forms('runtime.sourceOWN') : t('blank.funders', { table: funders.field.label }),
            ].join(t('round.listSeparator')),
          })}
        </p>
      )}
      <p className="grid-heads">{t('blank.columns', { heads: heads.join(t('round.listSeparator')) })}</p>
      <table className="blank-grid">
        <ColumnHeads heads={heads} />
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              {heads.map((head) => (
                <td key={head} className="h-8" />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const budgetHeads = (t: Translate<'forms'>): string[] => [
  t('runtime.budgetItem'),
  t('runtime.budgetActivity'),
  t('runtime.budgetUnitPrice'),
  t('runtime.budgetUnit'),
  t('runtime.budgetQuantity'),
  t('runtime.budgetAmount'),
  t('runtime.budgetSource'),
  t('runtime.budgetNote'),
];
