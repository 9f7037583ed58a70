import { DataTable } from '@/components/ui/tables/data-table';
import type { RecommendedRow } from '@/lib/applications/recommending/office-queries';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { RankCell } from './rank-cell';

type WaitingTableProps = {
  id: string;
  at: { roundId: string; regionId: string };
  rows: RecommendedRow[];
  /** In a form the places are typed; else they are read. */
  isTyped?: boolean;
};

/** What waits at an office, each with its place in the order, empty where it is not among what is recommended. */
export async function WaitingTable({ id: tableId, at, rows, isTyped = false }: WaitingTableProps) {
  const t = await getTranslator('applications');
  return (
    <DataTable
      id={tableId}
      caption={t('recommending.toRecommend')}
      captionHidden
      exported={false}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: t('list.projectTitle'),
          render: ({ id, title, number }) => (
            <>
              <a className="row-link" href={paths.recommendedApplication(at.roundId, at.regionId, id)}>
                {title}
              </a>{' '}
              <span className="code">{number}</span>
            </>
          ),
        },
        { key: 'organisation', header: t('list.organisation'), render: (row) => row.organisationName },
        {
          key: 'amount',
          header: t('list.amount'),
          align: 'right',
          render: ({ requestedFen }) => formatYuan(requestedFen),
        },
        {
          key: 'before',
          header: t('recommending.before'),
          render: ({ before }) =>
            before.map(({ office, rank }) => t('recommending.placed', { office, rank: rank ?? 0 })).join('；') || '—',
        },
        {
          key: 'opinion',
          header: t('recommending.opinion'),
          render: ({ id, title, hasOpinion, rank }) =>
            hasOpinion ? (
              t('recommending.written')
            ) : (
              <a
                href={paths.recommendedApplication(at.roundId, at.regionId, id)}
                data-tone={rank === null ? undefined : 'waiting'}
                className={rank === null ? 'link' : 'toned underline'}
              >
                {t('recommending.toWrite')}
                <span className="sr-only"> {title}</span>
              </a>
            ),
        },
        {
          key: 'rank',
          header: t('recommending.rank'),
          width: '7rem',
          ...(isTyped && { phone: 'acts' as const }),
          render: ({ id, title, rank }) =>
            isTyped ? (
              <RankCell
                name={`ranks.${id}`}
                head={t('recommending.rank')}
                label={t('recommending.rankOf', { title })}
                rank={rank}
              />
            ) : (
              (rank ?? '—')
            ),
        },
      ]}
    />
  );
}
