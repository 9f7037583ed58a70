import { withQuery } from '@/lib/kernel/with-query';
import type { AroundForms } from '@/lib/web/documents/around-forms';
import { getTranslator } from '@/lib/web/messages';

/** Under a table of a document: the page's own address says which table, and as what. */
export async function TableFiles({ of }: { of: string }, { here }: Pick<AroundForms, 'here'>) {
  const t = await getTranslator('ui');
  return (
    <p className="table-exports no-print">
      <span>{t('export.menu')}</span>
      <a href={withQuery(here, { table: of, format: 'xlsx' })} download>
        {t('export.xlsx')}
      </a>
      <a href={withQuery(here, { table: of, format: 'csv' })} download>
        {t('export.csv')}
      </a>
    </p>
  );
}
