import { ExportMenu } from '@/components/ui/export-menu';
import { withQuery } from '@/lib/kernel/with-query';
import type { AroundForms } from '@/lib/web/documents/around-forms';

/** Under a table of a document: the page's own address says which table, and as what. */
export const TableFiles = ({ of }: { of: string }, { here }: Pick<AroundForms, 'here'>) => (
  <div className="table-exports no-print">
    <ExportMenu href={(format) => withQuery(here, { table: of, format })} />
  </div>
);
