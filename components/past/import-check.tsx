import { NumberedPages } from '@/components/ui/numbered-pages';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import { formatYuan } from '@/lib/kernel/money';
import { withQuery } from '@/lib/kernel/with-query';
import type { PastImportDetail } from '@/lib/past/importing/import-of';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { filledText } from '@/lib/web/wording/text-for';
import { PastResultTag } from './past-result-tag';

/** What tables that were read earlier did not keep of a problem. */
const notKept = { before: '—', now: '—', columns: '—' };

/** Everything that is wrong with a table, by row and column. */
export async function TableFaults({ detail: { id, round, faults } }: { detail: PastImportDetail }) {
  const [t, words] = [await getTranslator('past.check'), await getTranslator()];
  if (faults.total === 0) return null;
  return (
    <Section id="faults" title={t('faults')}>
      <DataTable
        id="table-faults"
        caption={t('faultsCaption')}
        captionHidden
        rows={faults.shown.map((fault, at) => ({ ...fault, at }))}
        rowKey={({ at }) => String(at)}
        columns={[
          { key: 'row', header: t('row'), render: ({ row }) => t('rowNumber', { row }), nowrap: true },
          { key: 'project', header: words('past.columns.title'), render: ({ title }) => title || '—' },
          { key: 'column', header: t('column'), render: ({ column }) => column || '—', nowrap: true },
          {
            key: 'problem',
            header: t('problem'),
            render: ({ code, values }) => filledText(words, code, { ...notKept, ...values }),
          },
        ]}
      />
      {faults.total > faults.size && (
        <NumberedPages
          page={faults.page}
          size={faults.size}
          total={faults.total}
          href={(page) => withQuery(paths.pastImport(round.id, id), { page: String(page) })}
        />
      )}
    </Section>
  );
}

/** The first of the rows that would be written, to see that the columns were read as they were meant. */
export async function RowsToTake({ detail: { first, counts, ignored } }: { detail: PastImportDetail }) {
  const t = await getTranslator('past');
  if (first.length === 0) return null;
  const note = t('check.firstNote', { shown: first.length, good: counts.good });
  return (
    <Section
      id="first"
      title={t('check.first')}
      note={ignored.length === 0 ? note : `${note}${t('check.ignored', { columns: ignored.join('、') })}`}
    >
      <DataTable
        id="rows-to-take"
        caption={t('check.first')}
        captionHidden
        exported={false}
        rows={first}
        rowKey={({ key }) => key}
        columns={[
          { key: 'title', header: t('columns.title'), render: ({ title }) => title },
          {
            key: 'organisation',
            header: t('columns.organisation'),
            render: ({ organisationName }) => organisationName,
          },
          { key: 'uscc', header: t('columns.uscc'), render: ({ uscc }) => uscc ?? '—', nowrap: true, phone: 'hidden' },
          {
            key: 'granted',
            header: t('columns.grantedYuan'),
            render: ({ grantedFen }) => (grantedFen === null ? '—' : formatYuan(BigInt(grantedFen))),
            align: 'right',
          },
          {
            key: 'result',
            header: t('columns.result'),
            render: ({ result }) => <PastResultTag result={result} />,
            phone: 'state',
          },
        ]}
      />
    </Section>
  );
}
