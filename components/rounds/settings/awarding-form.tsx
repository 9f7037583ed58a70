import { CellInput, CellSelect } from '@/components/forms/cells';
import { RadioField } from '@/components/forms/choice-fields';
import { MoneyField, TextField } from '@/components/forms/fields';
import { RowList } from '@/components/forms/row-list';
import { Notice } from '@/components/ui/notice';
import { awardingLines } from '@/lib/plans/announcing/awarding-text';
import { awardingToForm } from '@/lib/plans/settings/awarding-form';
import { getTranslator } from '@/lib/web/messages';
import { MeritRows } from './merit-rows';
import { ofPlan, type PlanPartProps, SettingsForm } from './settings-form';

/** How the round is decided; whatever is left empty is not asked. */
export async function AwardingForm({ plan, action }: PlanPartProps) {
  const [t, form, lines] = [await getTranslator('rounds'), awardingToForm(plan.terms), awardingLines(plan)];
  const rowLabel = (number: number) => t('rows.row', { number });
  return (
    <SettingsForm {...ofPlan(plan)} action={action} wide>
      <div className="max-w-form">
        <Notice tone="closed" title={t('awarding.now')} className="mb-6">
          {lines.length === 0 ? <p>{t('awarding.none')}</p> : lines.map((line) => <p key={line}>{line}</p>)}
        </Notice>
        <h3 className="mb-3">{t('awarding.ofScores')}</h3>
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
        <h3 className="group-title">{t('awarding.ofPlaces')}</h3>
        <RowList
          name="tiers"
          legend={t('awarding.tiers')}
          hint={t('awarding.tiersHint')}
          rows={form.tiers}
          empty={3}
          rowLabel={rowLabel}
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
        <h3 className="group-title">{t('awarding.ofMerits')}</h3>
      </div>
      <MeritRows name="bonuses" plan={plan} rows={form.bonuses} />
      <MeritRows name="extras" plan={plan} rows={form.extras} />
      <MeritRows name="preferences" plan={plan} rows={form.preferences} />
      <div className="max-w-form">
        <h3 className="group-title">{t('awarding.ofAgreement')}</h3>
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
    </SettingsForm>
  );
}
