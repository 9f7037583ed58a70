import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { formatPercent } from '@/lib/kernel/money';
import type { PublishedRound } from '@/lib/rounds/published/published-round';
import { getTranslator } from '@/lib/web/messages';
import { RubricTable } from './rubric-table';

/** How projects are judged: stages with cut and weight, and each rubric whole (PUB-13). */
export async function CallReview({ call }: { call: PublishedRound }) {
  const t = await getTranslator('disclosure');
  const { trimFrom, decimals } = call.terms.aggregation;
  return (
    <section aria-labelledby="review" className="mt-8">
      <h2 id="review" className="mb-2">
        {t('call.stages')}
      </h2>
      <DataTable
        id="stages"
        caption={t('call.stages')}
        captionHidden
        rows={call.stages}
        rowKey={({ id }) => id}
        columns={[
          { key: 'stage', header: t('call.stage'), render: ({ name }) => name },
          {
            key: 'reviews',
            header: t('call.reviews'),
            align: 'right',
            render: ({ reviewsPerEntry }) => t('call.reviewsValue', { count: reviewsPerEntry }),
          },
          {
            key: 'cut',
            header: t('call.cut'),
            align: 'right',
            render: ({ cutCount }) => (cutCount === null ? t('call.cutNone') : t('call.cutValue', { count: cutCount })),
          },
          {
            key: 'weight',
            header: t('call.weight'),
            align: 'right',
            render: ({ weightBp }) => `${formatPercent(weightBp)}%`,
          },
        ]}
      />
      <p className="my-3 max-w-text text-table text-ink-soft">{t('call.rule', { from: trimFrom, decimals })}</p>
      {call.rubrics.map((rubric, index) => (
        <Disclosure key={rubric.id} label={t('call.rubric', { title: rubric.title })}>
          <RubricTable id={`rubric-${index}`} rubric={rubric} />
        </Disclosure>
      ))}
    </section>
  );
}
