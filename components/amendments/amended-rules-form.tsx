import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { FormRulesHelp } from '@/components/rounds/settings/form-rules-help';
import { FormRulesRows } from '@/components/rounds/settings/form-rules-rows';
import { Section } from '@/components/ui/section';
import type { AmendmentDetail } from '@/lib/amendments/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

/** The rules between the answers of the new form, edited as those of a round are. */
export async function AmendedRulesForm({
  detail: { amendment, rules },
  action,
}: {
  detail: AmendmentDetail;
  action: FormAction;
}) {
  const t = await getTranslator('amendments');
  return (
    <Section id="rules-title" title={t('page.rules')}>
      <FormRulesHelp />
      <Form action={action} id="rules" className="max-w-none">
        <input type="hidden" name="amendmentId" value={amendment.id} />
        <input type="hidden" name="version" value={amendment.version} />
        <FormRulesRows part={rules} />
        <SubmitButton kind="secondary">{t('page.saveRules')}</SubmitButton>
      </Form>
    </Section>
  );
}
