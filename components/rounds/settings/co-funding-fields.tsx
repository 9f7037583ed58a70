import { RadioField } from '@/components/forms/choice-fields';
import { FigureField, MoneyField } from '@/components/forms/fields';
import type { awardingToForm } from '@/lib/plans/settings/awarding-form';
import { declinedRules } from '@/lib/plans/terms/co-funding-rule';
import { getTranslator } from '@/lib/web/messages';

/** What counties pay of each award, how long they have to answer, and what holds where they do not. */
export async function CoFundingFields({ form }: { form: ReturnType<typeof awardingToForm>['coFunding'] }) {
  const t = await getTranslator('rounds');
  return (
    <div className="max-w-form">
      <RadioField
        name="coFunding.by"
        label={t('coFunding.by')}
        hint={t('coFunding.hint')}
        options={(['none', 'share', 'sum'] as const).map((value) => ({ value, label: t(`coFunding.${value}`) }))}
        defaultValue={form.by}
        unmarked
      />
      <FigureField
        name="coFunding.share"
        label={t('coFunding.shareLabel')}
        hint={t('coFunding.shareHint')}
        unit="%"
        defaultValue={form.share}
      />
      <MoneyField
        name="coFunding.sum"
        label={t('coFunding.sumLabel')}
        hint={t('coFunding.sumHint')}
        defaultValue={form.sum}
      />
      <FigureField
        name="coFunding.workingDays"
        label={t('coFunding.days')}
        hint={t('coFunding.daysHint')}
        unit={t('coFunding.dayUnit')}
        defaultValue={form.workingDays}
      />
      <RadioField
        name="coFunding.declined"
        label={t('coFunding.declined')}
        options={declinedRules.map((value) => ({ value, label: t(`coFunding.${value}`) }))}
        defaultValue={form.declined}
        unmarked
      />
    </div>
  );
}
