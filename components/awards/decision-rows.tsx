import { columnStyle } from '@/components/ui/tables/table-columns';
import { TableHead } from '@/components/ui/tables/table-head';
import type { ShownDecision } from '@/lib/awards/deciding/decision-table';
import { getTranslator } from '@/lib/web/messages';
import { decisionColumns } from './decision-columns';

type DecisionRowsProps = { roundId: string; rows: ShownDecision[]; total: number; mayDecide: boolean };

/** Under the cells of a table row; on a phone, where cells are lines of a block, under the block. */
const cutLine = {
  row: 'max-desk:border-b-2! max-desk:border-b-accent!',
  cell: 'desk:border-b-2! desk:border-b-accent!',
};

/** Rows by rank, each leading to where it is decided; a heavy line is drawn under the last award. */
export async function DecisionRows({ roundId, rows, total, mayDecide }: DecisionRowsProps) {
  const [t, ui] = [await getTranslator('awards'), await getTranslator('ui')];
  const columns = decisionColumns(await getTranslator(), { t, roundId, mayDecide });
  const cutPlace = rows[0]?.cutPlace ?? null;
  return (
    <>
      <style>{columnStyle('decisions', columns, { hasSelection: false, labelEnd: ui('table.labelEnd') })}</style>
      <table id="decisions" className="data-table">
        <caption>
          {cutPlace === null
            ? t('decisions.caption', { total })
            : t('decisions.captionCut', { total, place: cutPlace })}
        </caption>
        <TableHead columns={columns} sorting={undefined} selectAll={undefined} />
        <tbody>
          {rows.map((row) => (
            <tr
              key={row.applicationId}
              id={`place-${row.place}`}
              className={row.place === cutPlace ? cutLine.row : undefined}
            >
              {columns.map((column) => (
                <td key={column.key} className={row.place === cutPlace ? cutLine.cell : undefined}>
                  {column.render(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
