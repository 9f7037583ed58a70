import { BulkBar } from '@/components/ui/bulk-bar';
import { RowOpener } from '@/components/ui/row-opener';
import { type Column, columnStyle } from '@/components/ui/table-columns';
import { TableHead } from '@/components/ui/table-head';
import { type ListParams, listAddress, type SortKey } from '@/lib/applications/list-params';
import type { ListRow, OfficeList } from '@/lib/applications/office-list';
import { ApplicationStatus } from '@/lib/db/generated/enums';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { applicationTones } from './application-status-tag';
import { rowsHtml } from './rows-html';

type OfficeTableProps = { roundId: string; list: OfficeList; params: ListParams; bulk: React.ReactNode };

/** The round's applications; laid out as DataTable does, with its body as one string (rows-html.ts says why). */
export async function OfficeTable({ roundId, list, params, bulk }: OfficeTableProps) {
  const [t, topics, ui] = [
    await getTranslator('applications'),
    await getTranslator('topics'),
    await getTranslator('ui'),
  ];
  const columns = columnsOf((key) => t(`list.${key}`));
  const status = Object.fromEntries(
    Object.values(ApplicationStatus).map((each) => [each, { tone: applicationTones[each], text: t(`status.${each}`) }]),
  ) as Parameters<typeof rowsHtml>[1]['status'];
  const html = rowsHtml(list.rows, {
    status,
    select: (title) => ui('table.selectRow', { row: title }),
    topic: (number) => topics('short', { number }),
    isSelectable: (row) => bulk !== null && row.status === 'SUBMITTED',
  });
  const base = paths.roundApplications(roundId);
  const turned = (key: string) => ({ sort: key as SortKey, descending: key === params.sort && !params.descending });
  return (
    <RowOpener opens className="selectable">
      <style>{columnStyle('applications', columns, true, ui('table.labelEnd'))}</style>
      <table id="applications" className="data-table">
        <caption className="sr-only">{t('list.caption')}</caption>
        <TableHead
          columns={columns}
          selectAll={ui('table.selectAll')}
          sorting={{
            key: params.sort,
            direction: params.descending ? 'descending' : 'ascending',
            href: (key) => listAddress(base, params, turned(key)),
          }}
        />
        <tbody dangerouslySetInnerHTML={{ __html: html }} />
        <tfoot>
          <tr>
            <td />
            <td>{t('list.sum', { count: list.total })}</td>
            <td colSpan={4} />
            <td className="text-right">{formatYuan(list.requestedFen)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
      {bulk !== null && <BulkBar>{bulk}</BulkBar>}
    </RowOpener>
  );
}

/** `rowsHtml` writes the cells in this order. */
function columnsOf(word: (key: string) => string): Column<ListRow>[] {
  const render = () => null;
  return [
    { key: 'title', header: word('titleAndNumber'), sortKey: 'number', width: '24%', render },
    { key: 'status', header: word('status'), sortKey: 'status', phone: 'state', render },
    { key: 'organisation', header: word('organisation'), sortKey: 'organisation', render },
    { key: 'category', header: word('category'), width: '7rem', phone: 'hidden', render },
    { key: 'region', header: word('region'), width: '7rem', phone: 'hidden', render },
    { key: 'amount', header: word('amount'), sortKey: 'amount', align: 'right', render },
    { key: 'submitted', header: word('submittedAt'), sortKey: 'submitted', phone: 'hidden', width: '9.5rem', render },
  ];
}
