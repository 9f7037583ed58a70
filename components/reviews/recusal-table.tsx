import { DataTable } from '@/components/ui/tables/data-table';
import type { StageGlance } from '@/lib/reviews/stages/stage-glance';
import { getTranslator } from '@/lib/web/messages';

type RecusalTableProps = { recusals: StageGlance['recusals']; hrefOf: (applicationId: string) => string };

/** Who stepped aside from what, on which ground and on which day; nothing where nobody did. */
export async function RecusalTable({ recusals, hrefOf }: RecusalTableProps) {
  if (recusals.length === 0) return null;
  const t = await getTranslator('reviews');
  return (
    <div id="recusals" className="mt-4">
      <DataTable
        id="recusal-list"
        caption={t('glance.recusals')}
        captionHidden
        rows={recusals}
        rowKey={({ id }) => id}
        rowHref={({ applicationId }) => hrefOf(applicationId)}
        columns={[
          { key: 'title', header: t('glance.recusedFrom'), phone: 'title', render: ({ title }) => title },
          {
            key: 'expert',
            header: t('glance.recusedBy'),
            nowrap: true,
            render: ({ expert }) => expert || t('glance.unnamed'),
          },
          {
            key: 'ground',
            header: t('glance.ground'),
            render: ({ kind, note }) =>
              [kind && t(`conflicts.${kind}`), note].filter(Boolean).join(t('glance.noteAfter')) || '—',
          },
          {
            key: 'at',
            header: t('glance.recusedAt'),
            nowrap: true,
            render: ({ at }) => (at === null ? '—' : t.dateTime(at)),
          },
        ]}
      />
    </div>
  );
}
