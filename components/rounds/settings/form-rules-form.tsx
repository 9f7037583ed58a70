import { CellInput, CellSelect, CellText } from '@/components/forms/cells';
import { RowList } from '@/components/forms/row-list';
import type { FormRulesPart } from '@/lib/rounds/form-rules-of';
import { getTranslator } from '@/lib/web/messages';
import { FormRulesHelp } from './form-rules-help';
import { SettingsForm, type PartProps } from './settings-form';

/** Rules between answers, one row each: the rule as text, what applicants are told, and where. */
export async function FormRulesForm({ round, action, part }: PartProps & { part: FormRulesPart }) {
  const t = await getTranslator('rounds');
  return (
    <section aria-labelledby="form-rules" className="mt-8">
      <h3 id="form-rules" className="mb-1">
        {t('formRules.title')}
      </h3>
      <FormRulesHelp names={part.names} />
      <SettingsForm round={round} action={action} wide>
        <RowList
          legend={t('formRules.legend')}
          hint={t('formRules.hint')}
          rows={part.rules}
          empty={3}
          rowLabel={(number) => t('rows.row', { number })}
          columns="minmax(0,3fr) minmax(0,2fr) minmax(0,1fr)"
        >
          {(rule, index) => (
            <>
              <CellText name={`rules.${index}.text`} label={t('formRules.text')} labelled={index === 0} defaultValue={rule?.text} />
              <CellInput name={`rules.${index}.message`} label={t('formRules.message')} labelled={index === 0} defaultValue={rule?.message} />
              <CellSelect name={`rules.${index}.field`} label={t('formRules.field')} labelled={index === 0} defaultValue={rule?.field ?? ''}>
                <option value="">{t('formRules.choose')}</option>
                {part.fields.map(({ key, label }) => (
                  <option key={key} value={key}>
                    {label}
                  </option>
                ))}
              </CellSelect>
            </>
          )}
        </RowList>
      </SettingsForm>
    </section>
  );
}
