import { CheckboxField } from '@/components/forms/choice-fields';
import { ExpressionInput } from '@/components/forms/expressions/expression-input';
import { SelectField, TextField } from '@/components/forms/fields';
import { OpenedByProblems } from '@/components/forms/folded-group';
import { RowList } from '@/components/forms/row-list';
import { Words } from '@/components/ui/words';
import type { FormRulesPart } from '@/lib/plans/form/form-rules-part';
import { getTranslator } from '@/lib/web/messages';

/** Rules between answers: the rule, composed or typed, what applicants are told, and where. Written ones are folded up. */
export async function FormRulesRows({ part: { rules, fields, references } }: { part: FormRulesPart }) {
  const t = await getTranslator('rounds');
  return (
    <Words of={['builder.composer', 'expressions']}>
      <RowList
        name="rules"
        addLabel={t('formRules.add')}
        legend={t('formRules.legend')}
        hint={t('formRules.hint')}
        rows={rules}
        empty={4}
        spare={4}
        rowLabel={(number) => t('rows.row', { number })}
        columns="minmax(0,1fr)"
      >
        {(rule, index) => (
          <OpenedByProblems open={rule === undefined} className="fold-row max-w-form">
            <summary className="py-1.5">
              {rule
                ? t(rule.advisory ? 'formRules.advisoryRule' : 'formRules.rule', {
                    number: index + 1,
                    message: rule.message,
                  })
                : t('formRules.new')}
            </summary>
            <div className="pt-2">
              <ExpressionInput
                name={`rules.${index}.text`}
                label={t('formRules.text')}
                defaultValue={rule?.text ?? ''}
                references={references}
                wanted="boolean"
                required
              />
              <TextField
                name={`rules.${index}.message`}
                label={t('formRules.message')}
                defaultValue={rule?.message}
                maxLength={200}
                required
                autoComplete="off"
              />
              <SelectField
                name={`rules.${index}.field`}
                label={t('formRules.field')}
                defaultValue={rule?.field ?? ''}
                required
              >
                <option value="">{t('formRules.choose')}</option>
                {fields.map(({ key, label }) => (
                  <option key={key} value={key}>
                    {label}
                  </option>
                ))}
              </SelectField>
              <CheckboxField
                name={`rules.${index}.advisory`}
                value="on"
                label={t('formRules.advisory')}
                hint={t('formRules.advisoryHint')}
                defaultChecked={rule?.advisory ?? false}
              />
              <CheckboxField
                name={`rules.${index}.sums`}
                value="on"
                label={t('formRules.sums')}
                hint={t('formRules.sumsHint')}
                defaultChecked={rule?.sums ?? false}
              />
            </div>
          </OpenedByProblems>
        )}
      </RowList>
    </Words>
  );
}
