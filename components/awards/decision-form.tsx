import { RadioField } from '@/components/forms/choice-fields';
import { MoneyField, TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import type { ShownDecision } from '@/lib/awards/deciding/decision-table';
import { limits } from '@/lib/kernel/limits';
import { formatYuan } from '@/lib/kernel/money';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

/** One decision, in place under its row. */
export async function DecisionForm({ row, action }: { row: ShownDecision; action: FormAction }) {
  const t = await getTranslator('awards');
  const options = (['AWARD', 'RESERVE', 'DECLINE'] as const).map((value) => ({ value, label: t(`outcome.${value}`) }));
  const offeredFen = row.outcome === 'AWARD' && row.amountFen !== null ? row.amountFen : row.mostFen;
  return (
    <section aria-label={t('decisions.formTitle', { place: row.place, title: row.title })} className="py-2">
      <p className="mb-4 max-w-text text-ink-soft">
        {t('decisions.limits', { requested: formatYuan(row.requestedFen), most: formatYuan(row.mostFen) })}
      </p>
      <Form action={action} id="decide">
        <input type="hidden" name="applicationId" value={row.applicationId} />
        <input type="hidden" name="version" value={row.version ?? 0} />
        <RadioField
          name="outcome"
          label={t('decisions.outcomeLabel')}
          options={options}
          defaultValue={row.outcome ?? undefined}
          required
        />
        <MoneyField
          name="amountFen"
          label={t('decisions.amountLabel')}
          hint={t('decisions.amountHint')}
          defaultValue={formatYuan(offeredFen)}
        />
        <TextareaField
          name="reason"
          label={t('decisions.reason')}
          hint={t('decisions.reasonHint')}
          defaultValue={row.reason ?? ''}
          limit={limits.opinion}
        />
        <SubmitButton>{t('decisions.save')}</SubmitButton>
      </Form>
    </section>
  );
}
