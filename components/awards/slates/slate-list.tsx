import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { DataTable } from '@/components/ui/tables/data-table';
import type { Column } from '@/components/ui/tables/table-columns';
import type { ListedSlate, SlatesOfRound } from '@/lib/awards/slates/slates-of-round';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { SlateStatusTag } from './slate-status-tag';

/** The slates of a round; ticked ones are laid side by side below. */
export async function SlateList({ round, slates, ticked }: Pick<SlatesOfRound, 'round' | 'slates' | 'ticked'>) {
  const t = await getTranslator('slates');
  if (slates.length === 0) return <EmptyState title={t('list.empty')} />;
  const nameOf = ({ number, name }: ListedSlate): string => t('list.numbered', { number, name });
  const choose: Column<ListedSlate> = {
    key: 'compare',
    header: t('list.compare'),
    phone: 'acts',
    render: (slate) => (
      <label className="inline-flex items-center gap-2">
        <input
          type="checkbox"
          name="slate"
          value={slate.id}
          form="compare"
          defaultChecked={ticked.includes(slate.id)}
          aria-label={t('list.choose', { name: nameOf(slate) })}
        />
        <span className="desk:hidden">{t('list.compare')}</span>
      </label>
    ),
  };
  const columns = columnsOf(t, nameOf);
  return (
    <>
      <DataTable
        id="slates"
        caption={t('list.caption')}
        captionHidden
        columns={slates.length > 1 ? [...columns, choose] : columns}
        rows={slates}
        rowKey={({ id }) => id}
        rowHref={({ id }) => paths.slate(round.id, id)}
      />
      {slates.length > 1 && (
        <form id="compare" method="get" action={`${paths.roundSlates(round.id)}#comparison`} className="no-print mt-4">
          <Button type="submit" kind="secondary">
            {t('list.compareSubmit')}
          </Button>
          <p className="mt-1 text-table text-ink-soft">{t('list.compareHint')}</p>
        </form>
      )}
    </>
  );
}

const columnsOf = (t: Translate<'slates'>, nameOf: (slate: ListedSlate) => string): Column<ListedSlate>[] => [
  { key: 'name', header: t('list.name'), phone: 'title', render: nameOf },
  {
    key: 'status',
    header: t('list.status'),
    phone: 'state',
    nowrap: true,
    render: ({ status }) => <SlateStatusTag status={status} />,
  },
  { key: 'funded', header: t('list.funded'), align: 'right', render: ({ funded }) => funded },
  { key: 'sum', header: t('list.sum'), align: 'right', render: ({ sumFen }) => formatYuan(sumFen) },
  {
    key: 'left',
    header: t('list.left'),
    align: 'right',
    phone: 'hidden',
    render: ({ budgetFen, ownFen }) => formatYuan(budgetFen - ownFen),
  },
  {
    key: 'points',
    header: t('list.points'),
    align: 'right',
    phone: 'hidden',
    render: ({ sumPoints }) => sumPoints.toFixed(2),
  },
  { key: 'departures', header: t('list.departures'), align: 'right', render: ({ departing }) => departing },
  {
    key: 'by',
    header: t('list.keptBy'),
    phone: 'hidden',
    render: ({ keptBy, keptAt }) => t('list.by', { name: keptBy.name, at: t.dateTime(keptAt) }),
  },
];
