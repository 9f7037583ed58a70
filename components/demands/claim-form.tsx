import { MoneyField, SelectField, TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/ui/section';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type ClaimFormProps = {
  demand: { id: string; version: number };
  organisations: { id: string; name: string }[];
  action: FormAction;
};

/** For owners of verified organisations: who is first takes the demand on. */
export async function ClaimForm({ demand, organisations, action }: ClaimFormProps) {
  const t = await getTranslator('demands');
  return (
    <Section id="claim" title={t('pages.claim.title')} note={t('pages.claim.hint')} className="no-print">
      <Form action={action} id="claim-form">
        <input type="hidden" name="demandId" value={demand.id} />
        <input type="hidden" name="version" value={demand.version} />
        <SelectField
          name="organisationId"
          label={t('fields.organisationId')}
          defaultValue={organisations[0]?.id}
          required
        >
          {organisations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <MoneyField name="pledgeFen" label={t('fields.pledge')} hint={t('pages.claim.pledgeHint')} required />
        <TextareaField
          name="note"
          label={t('pages.claim.note')}
          hint={t('pages.claim.noteHint')}
          limit={limits.opinion}
        />
        <SubmitButton>{t('pages.claim.submit')}</SubmitButton>
      </Form>
    </Section>
  );
}
