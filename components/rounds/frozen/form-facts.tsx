import { FormView } from '@/components/rounds/settings/form-view';
import type { EditablePlan } from '@/components/rounds/settings/settings-form';
import { Section } from '@/components/ui/section';
import type { FormToBuild } from '@/lib/applications/filling/round-form';
import { formRulesPart } from '@/lib/plans/form/form-rules-part';
import { getTranslator } from '@/lib/web/messages';

/** A form that is settled: what it asks, and what must hold between the answers, in the words applicants read. */
export async function FormFacts({ plan, form }: { plan: EditablePlan; form: FormToBuild }) {
  const t = await getTranslator('rounds');
  const { rules, fields } = formRulesPart(plan.terms.formRules, form.sections, form.references);
  const labels = new Map(fields.map(({ key, label }) => [key, label]));
  return (
    <>
      <FormView form={plan.form} />
      <Section id="form-rules" title={t('formRules.title')}>
        {rules.length === 0 ? (
          <p className="text-ink-soft">{t('frozen.none')}</p>
        ) : (
          <ol className="max-w-text list-decimal pl-6">
            {rules.map(({ message, field, advisory = false }) => (
              <li key={`${field} ${message}`} className="py-1">
                {advisory ? t('formRules.advised', { message }) : message}
                <span className="block text-small text-ink-soft">
                  {t('frozen.saidAt', { field: labels.get(field) ?? '' })}
                </span>
              </li>
            ))}
          </ol>
        )}
      </Section>
    </>
  );
}
