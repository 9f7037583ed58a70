import type { ReactNode } from 'react';
import { StatusTag } from '@/components/ui/status-tag';
import type { RowMark } from '@/lib/applications/together/marked-rows';
import { getLocale, getTranslator } from '@/lib/web/messages';
import { inEnglishWords } from '@/lib/web/wording/dates';

type RecordTableProps = {
  label: string;
  columns: readonly { label: string; figures: boolean /** Says itself, in a block too. */; bare?: boolean }[];
  rows: readonly (readonly ReactNode[])[];
  /** What became of each row since it was compared with; said in its first cell. */
  marks?: readonly RowMark[] | undefined;
  /** Sums under it: the word, and the cell of the column they belong to. */
  sums?: readonly { term: string; figure: string; column: number }[];
};

/** Rows somebody filled in, as they are read: a table where there is room for one, a block for each row where there is not. */
export async function RecordTable({ label, columns, rows, marks = [], sums = [] }: RecordTableProps) {
  const t = await getTranslator('applications');
  const isEnglish = (await getLocale()) === 'en';
  const same = marks.filter((mark) => mark === 'same').length;
  const figures = (place: number) => (columns[place]?.figures ? 'figures text-right' : undefined);
  return (
    <div className="record">
      <table className="record-table data-table" data-dense>
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            {columns.map((column, place) => (
              <th key={column.label} scope="col" className={figures(place)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) =>
            // Held against another, what is as it was only stands between what is to be seen.
            marks[index] === 'same' ? null : (
              <tr key={index} data-mark={marks[index]}>
                {row.map((cell, place) => (
                  <td
                    key={columns[place]?.label ?? place}
                    className={figures(place)}
                    data-label={columns[place]?.bare ? undefined : columns[place]?.label}
                  >
                    {isEnglish ? inEnglishWords(cell) : cell}
                    {place === 0 && <Mark of={marks[index]} words={t} />}
                  </td>
                ))}
              </tr>
            ),
          )}
          {same > 0 && (
            <tr>
              <td colSpan={columns.length} className="text-ink-soft">
                {t('earlier.rows.same', { count: same })}
              </td>
            </tr>
          )}
        </tbody>
        {sums.length > 0 && (
          <tfoot>
            {sums.map(({ term, figure, column }) => (
              <tr key={term}>
                <td colSpan={column}>{term}</td>
                <td className="figures text-right">{figure}</td>
                {column + 1 < columns.length && <td colSpan={columns.length - column - 1} />}
              </tr>
            ))}
          </tfoot>
        )}
      </table>
    </div>
  );
}

const tones = { changed: 'waiting', gone: 'returned', new: 'passed' } as const;

function Mark({ of, words: t }: { of: RowMark | undefined; words: Translate }) {
  if (of === undefined || of === 'same') return null;
  return (
    <span className="mt-1 block">
      <StatusTag tone={tones[of]}>{t(`earlier.rows.${of}`)}</StatusTag>
    </span>
  );
}

type Translate = Awaited<ReturnType<typeof getTranslator<'applications'>>>;
