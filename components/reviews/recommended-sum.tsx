import { MoneyField, TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/ui/section';
import { limits } from '@/lib/kernel/limits';
import { formatYuan, plainYuan } from '@/lib/kernel/money';
import type { StageEntryDetail } from '@/lib/reviews/stages/stage-entry';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

/** The sum that the stage recommends beside the score: what it came to, and where the chair fixes it, its form. */
export async function RecommendedSum({ entry, action }: { entry: StageEntryDetail; action: FormAction }) {
  const { stage, recommended, bounds, mayFixSum } = entry;
  if (stage.sumRule === 'NONE') return null;
  const t = await getTranslator('reviews');
  return (
    <Section id="sum" title={t('sum.title')}>
      <p>
        {recommended === null
          ? t(stage.sumRule === 'CHAIR' ? 'sum.notFixed' : 'sum.afterClosing')
          : t('sum.recommended', {
              amount: formatYuan(recommended.sumFen),
              rule: stage.sumRule,
              low: formatYuan(recommended.lowFen),
              high: formatYuan(recommended.highFen),
            })}
      </p>
      {recommended !== null && recommended.reason !== '' && (
        <p className="whitespace-pre-line text-ink-soft">{recommended.reason}</p>
      )}
      {mayFixSum && (
        <Form action={action} id="fix-sum" className="mt-4 max-w-form">
          <input type="hidden" name="stageId" value={stage.id} />
          <input type="hidden" name="applicationId" value={entry.id} />
          <input type="hidden" name="shown" value={String(recommended?.sumFen ?? '')} />
          <MoneyField
            name="amountFen"
            label={t('sum.amount')}
            hint={t('scoring.sumHint', { least: formatYuan(bounds.leastFen), most: formatYuan(bounds.mostFen) })}
            defaultValue={recommended === null ? '' : plainYuan(recommended.sumFen)}
            required
          />
          <TextareaField
            name="reason"
            label={t('sum.reason')}
            defaultValue={recommended?.reason ?? ''}
            limit={limits.reason}
            rows={3}
            required
          />
          <SubmitButton kind="secondary">{t('sum.save')}</SubmitButton>
        </Form>
      )}
    </Section>
  );
}
