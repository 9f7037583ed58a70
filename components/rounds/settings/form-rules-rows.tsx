import { CellInput, CellSelect, CellText } from '@/components/forms/cells';
import { RowList } from '@/components/forms/row-list';
import type { FormRulesPart } from '@/lib/rounds/form-rules-part';
import { getTranslator } from '@/lib/web/messages';

/** Rules between answers, one row each: the rule as text, what applicants are told, and where. */
export async function FormRulesRows({ part }: { part: FormRulesPart }) {
  const t = await getTranslator('rounds');
  return (
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
  );
}
