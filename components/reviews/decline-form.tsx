import { CheckboxesField, RadioField } from '@/components/forms/choice-fields';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { DecliningCause } from '@/lib/db/generated/enums';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type DeclineProps = { id: string; choices: { value: string; label: string }[]; action: FormAction };

/** What an expert cannot take on, and why; a conflict is recused instead. */
export async function DeclineForm({ id, choices, action }: DeclineProps) {
  const [t, experts] = [await getTranslator('reviews'), await getTranslator('experts')];
  return (
    <Disclosure label={t('my.declineTitle')}>
      <Form action={action} id={`decline-${id}`}>
        <p className="mb-3 text-ink-soft">{t('my.declineHint')}</p>
        <CheckboxesField name="assignmentIds" label={t('my.declineChoose')} required options={choices} />
        <RadioField
          name="cause"
          label={t('my.declineCause')}
          required
          options={Object.values(DecliningCause).map((value) => ({
            value,
            label: experts(`inviting.causes.${value}`),
          }))}
        />
        <TextareaField name="note" label={t('my.declineNote')} limit={limits.reason} rows={2} />
        <SubmitButton kind="secondary">{t('my.declineSubmit')}</SubmitButton>
      </Form>
    </Disclosure>
  );
}
