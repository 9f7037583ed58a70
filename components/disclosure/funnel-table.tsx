import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import type { FunnelStep } from '@/lib/disclosure/result-figures';
import { percentOf } from '@/lib/disclosure/shares';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { ShareBar } from './share-bar';

/** From received to awarded: each step with its share of the one before. */
export async function FunnelTable({ steps, isFinal }: { steps: FunnelStep[]; isFinal: boolean }) {
  const t = await getTranslator('disclosure');
  const [first] = steps;
  const rows = steps.map((step, index) => {
    const before = steps[index - 1];
    return {
      ...step,
      rate: before === undefined ? null : percentOf(step.count, before.count),
      ofAll: percentOf(step.count, first?.count ?? 0),
    };
  });
  return (
    <Section id="funnel" title={t('result.funnel')} className="max-w-form">
      <DataTable
        id="funnel-steps"
        caption={t('result.funnel')}
        captionHidden
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'step', header: t('result.step'), render: (step) => label(t, step, isFinal) },
          { key: 'count', header: t('result.count'), align: 'right', render: ({ count }) => count },
          {
            key: 'rate',
            header: t('result.rate'),
            align: 'right',
            render: ({ rate }) => (rate === null ? '—' : `${rate}%`),
          },
          {
            key: 'bar',
            header: '',
            width: '40%',
            phone: 'hidden',
            render: ({ ofAll }) => <ShareBar percent={ofAll} />,
          },
        ]}
      />
    </Section>
  );
}

function label(t: Translate<'disclosure'>, { kind, stageName }: FunnelStep, isFinal: boolean): string {
  if (kind === 'stage') return t('result.stage', { name: stageName });
  if (kind === 'received') return t('result.received');
  return t(isFinal ? 'result.awarded' : 'result.proposed');
}
