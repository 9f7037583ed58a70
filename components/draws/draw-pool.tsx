import { DataTable } from '@/components/ui/tables/data-table';
import type { DrawDetail, DrawLine } from '@/lib/reviews/drawing/draw-detail';
import { getTranslator } from '@/lib/web/messages';

/** Whom the draw is among, with names: for whoever runs or watches the round. */
export async function DrawPool({ draw }: { draw: DrawDetail }) {
  const [t, experts] = [await getTranslator('draws'), await getTranslator('experts')];
  const excluded = draw.tickets.filter(({ exclusion }) => exclusion !== null).length;
  const placeOf = ({ exclusion, seat, substitute, note }: DrawLine): string => {
    if (exclusion !== null)
      return [t('detail.excluded'), t(`exclusions.${exclusion}`), note].filter(Boolean).join(' · ');
    if (seat !== null) return t('detail.seat', { place: seat });
    if (substitute !== null) return t('detail.substitute', { place: substitute });
    return draw.drawnAt === null ? t('prepare.takesPart') : t('detail.notDrawn');
  };
  return (
    <details className="fold section" open={draw.drawnAt === null}>
      <summary>
        <h2 id="pool">{t('detail.pool')}</h2>
        <span>{t('detail.poolFolded', { count: draw.tickets.length, excluded })}</span>
      </summary>
      <DataTable
        id="draw-pool"
        caption={t('detail.pool')}
        captionHidden
        dense
        exported={false}
        rows={draw.tickets.toSorted((left, right) => left.stratum - right.stratum)}
        rowKey={({ id }) => id}
        columns={[
          { key: 'expert', header: t('columns.expert'), render: ({ name }) => name },
          {
            key: 'employer',
            header: t('columns.employer'),
            render: ({ employer }) => employer || '—',
            phone: 'hidden',
          },
          { key: 'kind', header: t('columns.kind'), render: ({ kind }) => experts(`kinds.${kind}`) },
          { key: 'ticket', header: t('columns.ticket'), render: ({ ticket }) => <code>{ticket}</code> },
          { key: 'place', header: t('columns.place'), render: placeOf },
        ]}
      />
    </details>
  );
}
