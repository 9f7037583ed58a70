import type { ReactNode } from 'react';
import { CheckboxField, RadioField } from '@/components/forms/choice-fields';
import { MoneyField, TextField } from '@/components/forms/fields';
import { termsToForm } from '@/lib/plans/settings/terms-form';
import { arrivals } from '@/lib/plans/terms/arrival';
import { commitmentModes } from '@/lib/plans/terms/commitment';
import { topicSums } from '@/lib/plans/terms/grant-range';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';
import type { PlainKeyIn } from '@/messages/typed';
import { CapRows, ItemRows } from './budget-rules-rows';
import { RuleGroups } from './rule-groups';
import { ChecklistRows, ReasonRows } from './screening-rows';
import { ofPlan, type PlanPartProps, SettingsForm } from './settings-form';
import { type RuleTopic, ruleTopics } from './settings-index';
import { termsSaid } from './terms-said';

/** What differs from city to city besides who may apply; it freezes when the round is published. */
export async function TermsForm({ plan, action }: PlanPartProps) {
  const t = await getTranslator('rounds');
  const [said, fields] = [termsSaid(t, plan), await fieldsOf(plan)];
  return (
    <SettingsForm {...ofPlan(plan, 'rules')} action={action} wide isLong>
      <RuleGroups
        groups={ruleTopics.map((topic) => ({
          key: `rules-${topic}`,
          title: t(`rules.${topic}`),
          said: said[topic],
          fields: fields[topic],
        }))}
      />
    </SettingsForm>
  );
}

async function fieldsOf(plan: PlanPartProps['plan']): Promise<Record<RuleTopic, ReactNode>> {
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
  const aggregated = (name: 'trimFrom' | 'decimals' | 'commentBelow' | 'commentAbove' | 'commentMinCharacters') =>
    number(name, terms.aggregation[name], textFor(t, `rules.${name}Hint`) ?? undefined);
  return {
    amounts: (
      <>
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
      </>
    ),
    period: (
      <>
        {number('executionLeast', form.executionLeast)}
        {number('executionMost', form.executionMost, t('rules.executionMostHint'))}
      </>
    ),
    numbers: (
      <>
        {number('maxApplications', terms.maxApplicationsPerOrganisation)}
        {!plan.isTrack && number('maxAcrossTracks', terms.maxAcrossTracks ?? '', t('rules.maxAcrossTracksHint'))}
        <RadioField
          name="arrival"
          label={t('rules.arrival')}
          options={arrivals.map((value) => ({ value, label: t(`rules.arrivals.${value}`) }))}
          defaultValue={terms.arrival}
          unmarked
        />
        <RadioField
          name="commitment"
          label={t('rules.commitment')}
          hint={t('rules.commitmentHint')}
          options={commitmentModes.map((value) => ({ value, label: t(`rules.commitments.${value}`) }))}
          defaultValue={terms.commitment}
          unmarked
        />
        {number('lateDays', terms.lateEntry.mostDays, t('rules.lateDaysHint'))}
        <CheckboxField
          name="lateIsPublic"
          value="on"
          label={t('rules.lateIsPublic')}
          defaultChecked={terms.lateEntry.isPublic}
        />
      </>
    ),
    topics: (
      <>
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
      </>
    ),
    items: <ItemRows items={form.items} />,
    caps: <CapRows items={form.items} caps={form.caps} />,
    checklist: <ChecklistRows checklist={form.checklist} />,
    corrections: (
      <>
        {number('screeningDays', terms.screening.workingDays ?? '', t('rules.screeningDaysHint'))}
        {number('correctionDays', terms.screening.correctionDays)}
        <ReasonRows reasons={terms.screening.reasons} />
      </>
    ),
    aggregation: (
      <>
        {aggregated('trimFrom')}
        {aggregated('decimals')}
        <RadioField
          name="bonusPolicy"
          label={t('rules.bonusPolicy')}
          options={(['cap100', 'over'] as const).map((value) => ({ value, label: t(`rules.${value}`) }))}
          defaultValue={terms.aggregation.bonusPolicy}
          unmarked
        />
      </>
    ),
    comments: (
      <>
        {aggregated('commentBelow')}
        {aggregated('commentAbove')}
        {aggregated('commentMinCharacters')}
      </>
    ),
    publicity: (
      <>
        {number('workingDays', terms.publicity.workingDays, t('rules.workingDaysHint'))}
        <CheckboxField
          name="countFirstDay"
          value="on"
          label={t('rules.countFirstDay')}
          hint={t('rules.countFirstDayHint')}
          defaultChecked={terms.publicity.countFirstDay}
        />
      </>
    ),
  };
}
