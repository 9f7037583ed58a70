import { JudgeButtons } from '@/components/bench/judge-buttons';
import type { Onward } from '@/components/bench/queue';
import { RadioField } from '@/components/forms/choice-fields';
import { MoneyField, TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import type { DecisionSummary } from '@/lib/awards/deciding/decision-summary';
import type { ShownDecision } from '@/lib/awards/deciding/decision-table';
import { limits } from '@/lib/kernel/limits';
import { formatYuan } from '@/lib/kernel/money';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { BudgetBar } from './budget-bar';
import { RecommendedLine } from './recommended-line';

type DecisionFormProps = {
  row: ShownDecision;
  summary: DecisionSummary;
  onward: Onward | null;
  action: FormAction;
};

/** One decision, beside what the round has left. */
export async function DecisionForm({ row, summary, onward, action }: DecisionFormProps) {
  const t = await getTranslator('awards');
  const options = (['AWARD', 'RESERVE', 'DECLINE'] as const).map((value) => ({ value, label: t(`outcome.${value}`) }));
  const offeredFen = row.outcome === 'AWARD' && row.amountFen !== null ? row.amountFen : row.offeredFen;
  return (
    <>
      <BudgetBar summary={summary} />
      <p className="mb-4 text-ink-soft">
        {t('decisions.limits', { requested: formatYuan(row.requestedFen), most: formatYuan(row.mostFen) })}
      </p>
      <RecommendedLine row={row} />
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
          unmarked
        />
        <TextareaField
          name="reason"
          label={t('decisions.reason')}
          hint={t('decisions.reasonHint')}
          defaultValue={row.reason ?? ''}
          limit={limits.opinion}
        />
        <JudgeButtons
          act={t('decisions.save')}
          question={{
            title: t('decisions.ask'),
            text: t('decisions.askText'),
            confirm: t('decisions.save'),
            cancel: t('decisions.askBack'),
          }}
          onward={onward}
        />
      </Form>
    </>
  );
}
