import { FileField, TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/ui/section';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { WhoFields } from '../who-fields';

const PAPERS = '.pdf,.jpg,.jpeg,.png';

type ClaimFormProps = {
  action: FormAction;
  /** Known already from the registration that was refused. */
  uscc: string;
  /** When nobody is signed in. */
  asksWho: boolean;
  /** How many working days those in the organisation have. */
  days: number;
};

export async function ClaimForm({ action, uscc, asksWho, days }: ClaimFormProps) {
  const t = await getTranslator('organisations');
  return (
    <Section
      id="claim-title"
      title={t('claims.claimTitle')}
      note={t('claims.claimHint', { days })}
      className="max-w-form"
    >
      <Form action={action} id="claim" clearWhenDone>
        <TextField
          name="uscc"
          label={t('fields.uscc')}
          defaultValue={uscc}
          spellCheck={false}
          autoCapitalize="characters"
          required
        />
        <TextareaField
          name="reason"
          label={t('claims.reason')}
          hint={t('claims.reasonHint')}
          limit={limits.reason}
          required
        />
        <FileField
          name="certificate"
          label={t('fields.certificate')}
          hint={t('claims.certificateHint')}
          accept={PAPERS}
          required
        />
        <FileField
          name="authorisation"
          label={t('claims.authorisation')}
          hint={t('claims.authorisationHint')}
          accept={PAPERS}
          required
        />
        {asksWho && <WhoFields />}
        <SubmitButton>{t('claims.claimSubmit')}</SubmitButton>
      </Form>
    </Section>
  );
}
