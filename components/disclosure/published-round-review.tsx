import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { DataTable } from '@/components/ui/tables/data-table';
import { formatPercent } from '@/lib/kernel/money';
import type { PublishedRound } from '@/lib/rounds/published/published-round';
import { getTranslator } from '@/lib/web/messages';
import { getNames } from '@/lib/web/named';
import { RubricTable } from './rubric-table';

/** How projects are judged: stages with cut and weight, and each rubric whole (PUB-13). */
export async function PublishedRoundReview({ round }: { round: PublishedRound }) {
  const [t, nameOf] = [await getTranslator('disclosure'), await getNames()];
  const { trimFrom, decimals } = round.terms.aggregation;
  return (
    <Section id="review" title={t('round.stages')}>
      <DataTable
        id="stages"
        caption={t('round.stages')}
        captionHidden
        rows={round.stages}
        rowKey={({ id }) => id}
        columns={[
          { key: 'stage', header: t('round.stage'), render: nameOf },
          {
            key: 'reviews',
            header: t('round.reviews'),
            align: 'right',
            render: ({ reviewsPerEntry }) => t('round.reviewsValue', { count: reviewsPerEntry }),
          },
          {
            key: 'cut',
            header: t('round.cut'),
            align: 'right',
            render: ({ cutCount }) =>
              cutCount === null ? t('round.cutNone') : t('round.cutValue', { count: cutCount }),
          },
          {
            key: 'weight',
            header: t('round.weight'),
            align: 'right',
            render: ({ weightBp }) => `${formatPercent(weightBp)}%`,
          },
        ]}
      />
      <p className="my-3 max-w-text text-table text-ink-soft">{t('round.rule', { from: trimFrom, decimals })}</p>
      {round.rubrics.map((rubric, index) => (
        <Disclosure key={rubric.id} label={t('round.rubric', { title: rubric.title })}>
          <RubricTable id={`rubric-${index}`} rubric={rubric} />
        </Disclosure>
      ))}
    </Section>
  );
}
