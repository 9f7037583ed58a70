import { LargeFigures } from '@/components/ui/figures/large-figures';
import { DataTable } from '@/components/ui/tables/data-table';
import type { History } from '@/lib/history/queries';
import { formatYuan } from '@/lib/kernel/money';
import { getTranslator, type Translate } from '@/lib/web/messages';

/** What the city puts first is set large; the table says when, how exactly and where. */
const MOST_LARGE = 4;

type Row = { key: string; label: string; year: string; published: string; exactness: string; source: string };

/** What the city has published, as published, and the averages that follow from exact figures. */
export async function HistoryTable({ history }: { history: History }) {
  const t = await getTranslator('history');
  const rows = rowsOf(history, t);
  const sources = [...new Set(rows.map(({ source }) => source))];
  const oneSource = sources.length === 1 ? sources[0] : undefined;
  return (
    <>
      <div className="mb-6">
        <LargeFigures
          figures={rows
            .slice(0, MOST_LARGE)
            .map(({ key, year, label, published }) => ({ key: `${key} ${year}`, term: label, figure: published }))}
        />
      </div>
      {oneSource !== undefined && (
        <p className="mb-2 text-table text-ink-soft">{t('sourceOf', { source: oneSource })}</p>
      )}
      <DataTable<Row>
        id="history"
        caption={t('caption', { city: history.city.name })}
        rows={rows}
        rowKey={({ key, year }) => `${key} ${year}`}
        {...(sources.length > 1 ? { groupOf: ({ source }: Row) => source } : {})}
        columns={[
          { key: 'label', header: t('label'), render: ({ label }) => label },
          { key: 'published', header: t('published'), align: 'right', render: ({ published }) => published },
          { key: 'year', header: t('until'), render: ({ year }) => year, nowrap: true },
          { key: 'exactness', header: t('exactness'), render: ({ exactness }) => exactness, phone: 'hidden' },
        ]}
      />
    </>
  );
}

function rowsOf({ totals, publishedAverages }: History, t: Translate<'history'>): Row[] {
  const yearOf = (year: number) => (year === 0 ? t('noYear') : String(year));
  return [
    ...totals.map(
      ({ key, label, year, asPublished, unit, exact, source }): Row => ({
        key,
        label,
        year: yearOf(year),
        published: asPublished.endsWith(unit) ? asPublished : `${asPublished}${unit}`,
        exactness: t(exact ? 'exact' : 'lowerBound'),
        source,
      }),
    ),
    ...publishedAverages.map(
      ({ year, fen, exact }): Row => ({
        key: 'average',
        label: t('average'),
        year: yearOf(year),
        published: t('yuan', { amount: formatYuan(fen) }),
        exactness: t(exact ? 'derivedExact' : 'derivedRounded'),
        source: t('derivedSource'),
      }),
    ),
  ];
}
