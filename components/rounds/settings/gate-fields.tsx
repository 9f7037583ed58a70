import type { ReactNode } from 'react';
import { CellInput } from '@/components/forms/cells';
import { CheckboxesField, CheckboxField } from '@/components/forms/choice-fields';
import { SelectField, TextareaField, TextField } from '@/components/forms/fields';
import { RowList } from '@/components/forms/row-list';
import { OrganisationType } from '@/lib/db/generated/enums';
import { gatesToForm } from '@/lib/plans/settings/gates-form';
import { ratingGrades } from '@/lib/plans/terms/eligibility-rules';
import type { RegionAround } from '@/lib/regions/around';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';
import { JointFields } from './joint-fields';
import type { PlanPartProps } from './settings-form';
import type { GateTopic } from './settings-index';

type Figure = 'registeredMonths' | 'penaltyYears' | 'inspectionExcept' | 'ratingExcept' | 'awardedEditions';
const years = ['abnormalYears', 'seriousYears', 'blacklistYears'] as const;

type GateFieldsProps = {
  plan: PlanPartProps['plan'];
  /** The plan's region and those that hold it. */
  around: readonly RegionAround[];
};

/** The gates on or off, with their figures, by the groups in which they stand. */
export async function gateFields({ plan, around }: GateFieldsProps): Promise<Record<GateTopic, ReactNode>> {
  const [t, organisations] = [await getTranslator('rounds'), await getTranslator('organisations')];
  const form = gatesToForm(plan.terms.eligibility);
  const within = around.find(({ path }) => path === (form.withinPath || plan.region.path));
  const number = (name: Figure | (typeof years)[number], value: string, hint: string) => (
    <TextField
      key={name}
      name={name}
      label={t(`gates.${name}`)}
      hint={hint}
      defaultValue={value}
      inputMode="numeric"
      className="max-w-[8rem]"
      unmarked
    />
  );
  const tick = (name: 'verified' | 'hostConfirmed' | 'reportOnTime' | 'noUnfinishedProject' | 'lastEvaluation') => (
    <CheckboxField
      name={name}
      value="on"
      label={t(`gates.${name}`)}
      hint={t(`gates.${name}Hint`)}
      defaultChecked={form[name]}
    />
  );
  const choice = (
    name: 'inspection' | 'minimumRating' | 'otherFunding',
    values: readonly { value: string; label: string }[],
  ) => (
    <SelectField name={name} label={t(`gates.${name}`)} defaultValue={form[name]} unmarked>
      <option value="">{t('gates.notAsked')}</option>
      {values.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </SelectField>
  );
  const inWords = (name: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: textFor(t, `gates.${name}_${value}`) ?? value }));
  return {
    who: (
      <>
        {tick('verified')}
        <CheckboxField
          name="withinRegion"
          value="on"
          label={t(around.length > 1 ? 'gates.withinChosen' : 'gates.withinRegion', { region: plan.region.name })}
          defaultChecked={form.withinRegion}
        />
        {around.length > 1 && (
          <SelectField
            name="withinOf"
            label={t('gates.withinOf')}
            hint={t('gates.withinOfHint')}
            defaultValue={within?.id ?? ''}
            unmarked
          >
            {around.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        <CheckboxField
          name="activeInRegion"
          value="on"
          label={t('gates.activeInRegion', { region: plan.region.name })}
          hint={t('gates.activeInRegionHint')}
          defaultChecked={form.activeInRegion}
        />
        <CheckboxesField
          name="organisationTypes"
          label={t('gates.organisationTypes')}
          hint={t('gates.organisationTypesHint')}
          options={Object.values(OrganisationType).map((type) => ({
            value: type,
            label: organisations(`types.${type}`),
          }))}
          defaultValues={form.organisationTypes}
          unmarked
        />
        {number('registeredMonths', form.registeredMonths, t('gates.emptyHint'))}
        {tick('hostConfirmed')}
      </>
    ),
    directedTo: (
      <>
        <CheckboxField
          name="directedOnly"
          value="on"
          label={t('gates.directedOnly')}
          defaultChecked={form.directedOnly}
        />
        <TextareaField
          name="directed"
          label={t('gates.directed')}
          hint={t('gates.directedHint')}
          defaultValue={form.directed}
          rows={3}
          unmarked
        />
      </>
    ),
    joint: <JointFields joint={plan.terms.joint} />,
    record: (
      <>
        {years.map((name) => number(name, form[name], t('gates.listHint')))}
        {number('penaltyYears', form.penaltyYears, t('gates.emptyHint'))}
        {choice('inspection', inWords('inspection', ['basic', 'strict']))}
        {number('inspectionExcept', form.inspectionExcept, t('gates.inspectionExceptHint'))}
        {tick('reportOnTime')}
        {choice(
          'minimumRating',
          ratingGrades.map((grade) => ({ value: grade, label: t('gates.grade', { grade: grade.slice(1) }) })),
        )}
        {number('ratingExcept', form.ratingExcept, t('gates.ratingExceptHint'))}
      </>
    ),
    projects: (
      <>
        {tick('noUnfinishedProject')}
        {tick('lastEvaluation')}
        {number('awardedEditions', form.awardedEditions, t('gates.awardedEditionsHint'))}
        {choice('otherFunding', inWords('otherFunding', ['now', 'sameYear', 'lastYear']))}
      </>
    ),
    declarations: (
      <RowList
        name="declared"
        legend={t('gates.declared')}
        hint={t('gates.declaredHint')}
        rows={form.declared}
        empty={2}
        rowLabel={(row) => t('rows.row', { number: row })}
        addLabel={t('gates.addDeclared')}
        columns="minmax(0,1fr)"
      >
        {(line, index) => (
          <>
            <input type="hidden" name={`declared.${index}.key`} value={line?.key ?? ''} />
            <CellInput
              name={`declared.${index}.text`}
              label={t('gates.declaredText')}
              labelled={index === 0}
              defaultValue={line?.text}
            />
          </>
        )}
      </RowList>
    ),
  };
}
