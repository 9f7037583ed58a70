import { CheckboxField } from '@/components/forms/choice-fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/ui/section';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

/** Whether one hears of calls that one's organisation may answer. */
export async function CallLetters({ wants, action }: { wants: boolean; action: FormAction }) {
  const t = await getTranslator('follows');
  return (
    <Section id="calls" title={t('calls')} note={t('callsHint')}>
      <Form action={action} id="call-letters">
        <CheckboxField name="wants" value="on" label={t('callsWanted')} defaultChecked={wants} />
        <SubmitButton kind="secondary">{t('callsSave')}</SubmitButton>
      </Form>
    </Section>
  );
}
