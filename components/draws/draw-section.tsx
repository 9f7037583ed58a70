import { LinkButton } from '@/components/ui/link-button';
import { DataTable } from '@/components/ui/tables/data-table';
import { paths } from '@/lib/paths/paths';
import type { StageDetail } from '@/lib/reviews/stages/stage-detail';
import { getTranslator } from '@/lib/web/messages';
import { DrawStatusTag } from './draw-status-tag';

/** Under the panel of a stage: how its experts were drawn, and the next act. */
export async function DrawSection({ stage }: { stage: StageDetail }) {
  const { draws, roundId, id: stageId } = stage;
  const isUnderWay = draws.some(({ status }) => status === 'PROPOSED' || status === 'SEALED');
  const mayPrepare = stage.mayManage && stage.status !== 'CLOSED' && !isUnderWay;
  if (draws.length === 0 && !mayPrepare) return null;
  const t = await getTranslator('draws');
  const isAgain = draws.some(({ status }) => status === 'DRAWN');
  return (
    <section aria-labelledby="draws" className="mt-6">
      <h3 id="draws" className="mb-2">
        {t('section.title')}
      </h3>
      {draws.length === 0 ? (
        <p className="mb-3 max-w-text text-ink-soft">{t('section.empty')}</p>
      ) : (
        <DataTable
          id="draw-list"
          caption={t('section.list')}
          captionHidden
          dense
          exported={false}
          rows={draws}
          rowKey={({ id }) => id}
          rowHref={({ id }) => paths.officeDraw(roundId, stageId, id)}
          columns={[
            { key: 'draw', header: t('columns.draw'), render: ({ number }) => t('section.name', { number }) },
            {
              key: 'status',
              header: t('columns.status'),
              render: ({ status }) => <DrawStatusTag status={status} />,
              phone: 'state',
            },
            {
              key: 'at',
              header: t('columns.at'),
              render: ({ drawnAt, endedAt, sealedAt, preparedAt }) =>
                t.dateTime(drawnAt ?? endedAt ?? sealedAt ?? preparedAt),
            },
          ]}
        />
      )}
      {mayPrepare && (
        <p className="mt-3">
          <LinkButton href={paths.officeDraw(roundId, stageId, 'new')}>
            {t(isAgain ? 'section.again' : 'section.prepare')}
          </LinkButton>
        </p>
      )}
    </section>
  );
}
