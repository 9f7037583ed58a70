import { DataTable } from '@/components/ui/data-table';
import { isKnownKey, type KnownKey } from '@/lib/history/known-keys';
import type { History } from '@/lib/history/queries';
import { formatYuan } from '@/lib/kernel/money';
import { getTranslator, type Translate } from '@/lib/web/messages';

type Row = {
  key: string;
  label: string;
  year: string;
  published: string;
  exactness: string;
  computed: string;
  source: string;
};

/** What the city has published beside what is counted here; each column says which of the two it is. */
export async function HistoryTable({ history }: { history: History }) {
  const t = await getTranslator('history');
  return (
    <DataTable<Row>
      id="history"
      caption={t('caption', { city: history.city.name })}
      rows={rowsOf(history, t)}
      rowKey={({ key, year }) => `${key} ${year}`}
      columns={[
        { key: 'label', header: t('label'), render: ({ label }) => label },
        { key: 'year', header: t('until'), render: ({ year }) => year, nowrap: true, phone: 'hidden' },
        { key: 'published', header: t('published'), align: 'right', render: ({ published }) => published },
        { key: 'exactness', header: t('exactness'), render: ({ exactness }) => exactness, phone: 'hidden' },
        { key: 'computed', header: t('computed'), align: 'right', render: ({ computed }) => computed },
        { key: 'source', header: t('source'), render: ({ source }) => source, phone: 'hidden' },
      ]}
    />
  );
}

function rowsOf({ totals, publishedAverages, computed }: History, t: Translate<'history'>): Row[] {
  const [newest] = totals;
  const own: Record<KnownKey, string> = {
    editions: t('editionsValue', { count: computed.editions }),
    projects: t('projectsValue', { count: computed.projects }),
    grantYuan: t('yuan', { amount: formatYuan(computed.grantFen) }),
  };
  const published = totals.map(
    ({ key, label, year, asPublished, unit, exact, source }): Row => ({
      key,
      label,
      year: String(year),
      published: asPublished.endsWith(unit) ? asPublished : `${asPublished}${unit}`,
      exactness: t(exact ? 'exact' : 'lowerBound'),
      // Our own figures are as of today: they stand beside the newest published ones, not beside every year.
      computed: isKnownKey(key) && year === newest?.year ? own[key] : '—',
      source,
    }),
  );
  const averages = publishedAverages.map(
    ({ year, fen, exact }): Row => ({
      key: 'average',
      label: t('average'),
      year: String(year),
      published: t('yuan', { amount: formatYuan(fen) }),
      exactness: t(exact ? 'derivedExact' : 'derivedRounded'),
      computed: year === newest?.year ? ownAverage(computed, t) : '—',
      source: t('derivedSource'),
    }),
  );
  if (totals.length > 0) return [...published, ...averages];
  const alone = (['editions', 'projects', 'grantYuan'] as const).map(
    (key): Row => ({
      key,
      label: t(`keys.${key}`),
      year: '—',
      published: '—',
      exactness: '—',
      computed: own[key],
      source: '—',
    }),
  );
  return [
    ...alone,
    {
      key: 'average',
      label: t('average'),
      year: '—',
      published: '—',
      exactness: '—',
      computed: ownAverage(computed, t),
      source: '—',
    },
  ];
}

function ownAverage({ average }: History['computed'], t: Translate<'history'>): string {
  if (average === null) return '—';
  return t(average.exact ? 'yuan' : 'yuanRounded', { amount: formatYuan(average.fen) });
}
