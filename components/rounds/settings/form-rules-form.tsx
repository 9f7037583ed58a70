import type { FormRulesPart } from '@/lib/plans/form/form-rules-part';
import { getTranslator } from '@/lib/web/messages';
import { FormRulesHelp } from './form-rules-help';
import { FormRulesRows } from './form-rules-rows';
import { ofPlan, type PlanPartProps, SettingsForm } from './settings-form';

/** Rules between the answers of the round's form. */
export async function FormRulesForm({ plan, action, part }: PlanPartProps & { part: FormRulesPart }) {
  const t = await getTranslator('rounds');
  return (
    <section aria-labelledby="form-rules" className="mt-10 border-t border-line pt-5">
      <h3 id="form-rules" className="mb-1 scroll-mt-4">
        {t('formRules.title')}
      </h3>
      <FormRulesHelp />
      <SettingsForm {...ofPlan(plan, 'form')} action={action} id="rules" wide>
        <FormRulesRows part={part} />
      </SettingsForm>
    </section>
  );
}
