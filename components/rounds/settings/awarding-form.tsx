import type { ReactNode } from 'react';
import { CellInput, CellSelect } from '@/components/forms/cells';
import { CheckboxField, RadioField } from '@/components/forms/choice-fields';
import { MoneyField, TextField } from '@/components/forms/fields';
import { RowList } from '@/components/forms/row-list';
import { awardingSaid } from '@/lib/plans/announcing/awarding-text';
import { awardingToForm } from '@/lib/plans/settings/awarding-form';
import { getTranslator } from '@/lib/web/messages';
import { CoFundingFields } from './co-funding-fields';
import { MeritRows } from './merit-rows';
import { PlacesExample } from './places-example';
import { RuleGroups } from './rule-groups';
import { ofPlan, type PlanPartProps, SettingsForm } from './settings-form';
import { type AwardingTopic, awardingTopics } from './settings-index';

/** How the round is decided; whatever is left empty is not asked. */
export async function AwardingForm({ plan, action }: PlanPartProps) {
  const [t, { passLine, grades, places, merits, coFunding, agreement }] = [
    await getTranslator('rounds'),
    awardingSaid(plan),
  ];
  const said: Record<AwardingTopic, string[]> = {
    ofScores: passLine.length + grades.length === 0 ? [t('awarding.noLine')] : [...passLine, ...grades],
    ofPlaces: [
      ...(places.length === 0 ? [t('awarding.byRank')] : places),
      ...(plan.terms.awarding.departures === 'signed' ? [t('awarding.departuresSigned')] : []),
    ],
    ofMerits: merits,
    ofCoFunding: coFunding,
    ofAgreement: agreement,
  };
  const fields = await fieldsOf(plan);
  return (
    <SettingsForm {...ofPlan(plan, 'awarding')} action={action} wide isLong>
      <RuleGroups
        groups={awardingTopics.map((topic) => ({
          key: `awarding-${topic}`,
          title: t(`awarding.${topic}`),
          said: said[topic],
          fields: fields[topic],
        }))}
      />
    </SettingsForm>
  );
}

async function fieldsOf(plan: PlanPartProps['plan']): Promise<Record<AwardingTopic, ReactNode>> {
  const [t, form] = [await getTranslator('rounds'), awardingToForm(plan.terms)];
  const rowLabel = (number: number) => t('rows.row', { number });
  return {
    ofScores: (
      <div className="max-w-form">
        <TextField
          name="passLine"
          label={t('awarding.passLine')}
          hint={t('awarding.passLineHint')}
          defaultValue={form.passLine}
          inputMode="numeric"
          className="max-w-[8rem]"
          required
        />
        <RowList
          name="grades"
          legend={t('awarding.grades')}
          hint={t('awarding.gradesHint')}
          rows={form.grades}
          empty={3}
          rowLabel={rowLabel}
          addLabel={t('awarding.addGrade')}
          columns="8rem 8rem"
        >
          {(grade, index) => (
            <>
              <CellInput
                name={`grades.${index}.name`}
                label={t('awarding.grade')}
                labelled={index === 0}
                defaultValue={grade?.name}
              />
              <CellInput
                numeric
                name={`grades.${index}.from`}
                label={t('awarding.from')}
                labelled={index === 0}
                defaultValue={grade?.from}
              />
            </>
          )}
        </RowList>
      </div>
    ),
    ofPlaces: (
      <div className="max-w-form">
        <PlacesExample
          title={t('awarding.example')}
          none={t('awarding.byRank')}
          saved={plan.terms.awarding}
          categories={plan.categories.map(({ code, name }) => ({ code, name }))}
        />
        <RowList
          name="tiers"
          legend={t('awarding.tiers')}
          hint={t('awarding.tiersHint')}
          rows={form.tiers}
          empty={3}
          rowLabel={rowLabel}
          addLabel={t('awarding.addTier')}
          columns="8rem minmax(0,14rem)"
        >
          {(tier, index) => (
            <>
              <CellInput
                numeric
                name={`tiers.${index}.places`}
                label={t('awarding.places')}
                labelled={index === 0}
                defaultValue={tier?.places}
              />
              <CellInput
                numeric
                name={`tiers.${index}.amount`}
                label={t('awarding.amount')}
                labelled={index === 0}
                defaultValue={tier?.amount}
              />
            </>
          )}
        </RowList>
        <RowList
          name="quotas"
          legend={t('awarding.quotas')}
          hint={t('awarding.quotasHint')}
          rows={form.quotas}
          // A row for each category, so that all of them are set at once.
          empty={Math.max(1, plan.categories.length - form.quotas.length)}
          rowLabel={rowLabel}
          addLabel={t('awarding.addQuota')}
          columns="minmax(0,14rem) 8rem"
        >
          {(quota, index) => (
            <>
              <CellSelect
                name={`quotas.${index}.categoryCode`}
                label={t('awarding.category')}
                labelled={index === 0}
                defaultValue={quota?.categoryCode}
              >
                <option value="">{t('awarding.choose')}</option>
                {plan.categories.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </CellSelect>
              <CellInput
                numeric
                name={`quotas.${index}.places`}
                label={t('awarding.places')}
                labelled={index === 0}
                defaultValue={quota?.places}
              />
            </>
          )}
        </RowList>
        <RadioField
          name="unusedPlaces"
          label={t('awarding.unusedPlaces')}
          options={(['open', 'others'] as const).map((value) => ({ value, label: t(`awarding.${value}`) }))}
          defaultValue={form.unusedPlaces}
          unmarked
        />
        <CheckboxField
          name="departuresSigned"
          value="on"
          label={t('awarding.departuresSigned')}
          hint={t('awarding.departuresSignedHint')}
          defaultChecked={form.departuresSigned}
        />
      </div>
    ),
    ofMerits: (
      <>
        <MeritRows name="bonuses" plan={plan} rows={form.bonuses} />
        <MeritRows name="extras" plan={plan} rows={form.extras} />
        <MeritRows name="preferences" plan={plan} rows={form.preferences} />
      </>
    ),
    ofCoFunding: <CoFundingFields form={form.coFunding} />,
    ofAgreement: (
      <div className="max-w-form">
        <MoneyField
          name="organisingCost"
          label={t('awarding.organisingCost')}
          hint={t('awarding.organisingCostHint')}
          defaultValue={form.organisingCost}
        />
        <TextField
          name="enablingBody"
          label={t('awarding.enablingBody')}
          hint={t('awarding.enablingBodyHint')}
          defaultValue={form.enablingBody}
        />
      </div>
    ),
  };
}
