import { CheckboxField, RadioField } from '@/components/forms/choice-fields';
import { MoneyField, TextField } from '@/components/forms/fields';
import { termsToForm } from '@/lib/plans/settings/terms-form';
import { topicSums } from '@/lib/plans/terms/grant-range';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';
import type { PlainKeyIn } from '@/messages/typed';
import { BudgetRulesRows } from './budget-rules-rows';
import { ScreeningRows } from './screening-rows';
import { ofPlan, type PlanPartProps, SettingsForm } from './settings-form';

const aggregation = ['trimFrom', 'decimals', 'commentBelow', 'commentAbove', 'commentMinCharacters'] as const;

/** In the order of the page: it is long, and whoever comes for one thing goes straight there. */
const topics = ['amounts', 'budget', 'screening', 'aggregation', 'publicity'] as const;

/** What differs from city to city besides who may apply; it freezes when the round is published. */
export async function TermsForm({ plan, action }: PlanPartProps) {
  const t = await getTranslator('rounds');
  const { terms } = plan;
  const form = termsToForm(terms);
  const number = (name: PlainKeyIn<'rounds.rules'>, value: number | string, hint?: string) => (
    <TextField
      key={name}
      name={name}
      label={t(`rules.${name}`)}
      hint={hint}
      defaultValue={String(value)}
      inputMode="numeric"
      className="max-w-[8rem]"
      unmarked
    />
  );
  return (
    <SettingsForm {...ofPlan(plan)} action={action} wide>
      <p className="no-print mb-6 flex flex-wrap gap-x-6 gap-y-1">
        {topics.map((topic) => (
          <a key={topic} href={`#rules-${topic}`}>
            {t(`rules.${topic}`)}
          </a>
        ))}
      </p>
      <div className="max-w-form">
        <h3 id="rules-amounts" className="mb-3">
          {t('rules.amounts')}
        </h3>
        <MoneyField name="perProjectCap" label={t('rules.perProjectCap')} defaultValue={form.perProjectCap} required />
        <MoneyField
          name="minGrant"
          label={t('rules.minGrant')}
          hint={t('rules.minGrantHint')}
          defaultValue={form.minGrant}
          unmarked
        />
        <TextField
          name="maxGrant"
          label={t('rules.maxGrant')}
          hint={t('rules.maxGrantHint')}
          defaultValue={form.maxGrant}
          inputMode="decimal"
          className="max-w-[8rem]"
          required
        />
        {number('executionLeast', form.executionLeast)}
        {number('executionMost', form.executionMost, t('rules.executionMostHint'))}
        {number('maxApplications', terms.maxApplicationsPerOrganisation)}
        {!plan.isTrack && number('maxAcrossTracks', terms.maxAcrossTracks ?? '', t('rules.maxAcrossTracksHint'))}
        <CheckboxField
          name="applyPerTopic"
          value="on"
          label={t('rules.applyPerTopic')}
          hint={t('rules.applyPerTopicHint')}
          defaultChecked={terms.applyPerTopic}
        />
        <RadioField
          name="topicSum"
          label={t('rules.topicSum')}
          options={topicSums.map((value) => ({ value, label: t(`rules.topicSums.${value}`) }))}
          defaultValue={terms.topicSum}
          unmarked
        />
        {number('leastPerTopic', terms.leastPerTopic ?? '', t('rules.leastPerTopicHint'))}
      </div>
      <BudgetRulesRows items={form.items} caps={form.caps} />
      <ScreeningRows checklist={terms.screening.checklist} reasons={terms.screening.reasons} />
      <div className="max-w-form">
        {number('correctionDays', terms.screening.correctionDays)}

        <h3 id="rules-aggregation" className="group-title">
          {t('rules.aggregation')}
        </h3>
        {aggregation.map((name) => number(name, terms.aggregation[name], textFor(t, `rules.${name}Hint`) ?? undefined))}
        <RadioField
          name="bonusPolicy"
          label={t('rules.bonusPolicy')}
          options={(['cap100', 'over'] as const).map((value) => ({ value, label: t(`rules.${value}`) }))}
          defaultValue={terms.aggregation.bonusPolicy}
          unmarked
        />

        <h3 id="rules-publicity" className="group-title">
          {t('rules.publicity')}
        </h3>
        {number('workingDays', terms.publicity.workingDays, t('rules.workingDaysHint'))}
        <CheckboxField
          name="countFirstDay"
          value="on"
          label={t('rules.countFirstDay')}
          hint={t('rules.countFirstDayHint')}
          defaultChecked={terms.publicity.countFirstDay}
        />
      </div>
    </SettingsForm>
  );
}
