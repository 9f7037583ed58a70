import { Fragment } from 'react';
import { columnStyle } from '@/components/ui/table-columns';
import { TableHead } from '@/components/ui/table-head';
import type { ShownDecision } from '@/lib/awards/deciding/decision-table';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { decisionColumns } from './decision-columns';
import { DecisionForm } from './decision-form';

type DecisionRowsProps = {
  rows: ShownDecision[];
  total: number;
  openId: string;
  openHref: (row: ShownDecision) => string;
  closeHref: string;
  action?: FormAction;
};

/** Under the cells of a table row; on a phone, where cells are lines of a block, under the block. */
const cutLine = {
  row: 'max-desk:border-b-2! max-desk:border-b-accent!',
  cell: 'desk:border-b-2! desk:border-b-accent!',
};

/** Rows by rank; a heavy line is drawn under the last award, and the open row has its form beneath it. */
export async function DecisionRows({ rows, total, openId, openHref, closeHref, action }: DecisionRowsProps) {
  const [t, ui] = [await getTranslator('awards'), await getTranslator('ui')];
  const opening = { openId, openHref, closeHref, mayDecide: action !== undefined };
  const columns = decisionColumns(await getTranslator(), { t, opening });
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
            <Fragment key={row.applicationId}>
              <tr id={`place-${row.place}`} className={row.place === cutPlace ? cutLine.row : undefined}>
                {columns.map((column) => (
                  <td key={column.key} className={row.place === cutPlace ? cutLine.cell : undefined}>
                    {column.render(row)}
                  </td>
                ))}
              </tr>
              {action && row.applicationId === openId && (
                <tr>
                  <td colSpan={columns.length} className="text-left!">
                    <DecisionForm row={row} action={action} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </>
  );
}
