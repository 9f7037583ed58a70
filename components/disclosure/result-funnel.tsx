import { Funnel } from '@/components/ui/figures/funnel';
import { Section } from '@/components/ui/section';
import type { FunnelStep } from '@/lib/disclosure/result-figures';
import { getTranslator, type Translate } from '@/lib/web/messages';

/** From what was found to what was awarded: each step with its share of the one before. */
export async function ResultFunnel({ steps, isFinal }: { steps: FunnelStep[]; isFinal: boolean }) {
  const t = await getTranslator('disclosure');
  return (
    <Section id="funnel" title={t('result.funnel')}>
      <Funnel
        steps={steps.map(({ key, count, atLeast, ...step }) => ({
          key,
          count,
          atLeast,
          label: label(t, step, isFinal),
        }))}
        figureOf={({ count, atLeast }) => t(atLeast ? 'result.atLeast' : 'result.figure', { count })}
        words={{
          title: t('result.funnel'),
          step: t('result.step'),
          count: t('result.count'),
          ofBefore: t('result.rate'),
          table: t('result.table'),
          shareOf: (whole, share) => t('result.shareOf', { whole, share }),
        }}
      />
    </Section>
  );
}

function label(
  t: Translate<'disclosure'>,
  { kind, stageName, level }: Pick<FunnelStep, 'kind' | 'stageName' | 'level'>,
  isFinal: boolean,
): string {
  if (kind === 'stage') return t('result.stage', { name: stageName });
  if (level !== undefined) return t(`result.level.${level}`);
  if (kind === 'mined' || kind === 'received') return t(`result.${kind}`);
  return t(isFinal ? 'result.awarded' : 'result.proposed');
}
