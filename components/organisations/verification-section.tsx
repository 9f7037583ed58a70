import { FileField, TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import type { OrganisationDetail } from '@/lib/organisations/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type VerificationSectionProps = { organisation: OrganisationDetail; actions: { verify: FormAction; return: FormAction; override: FormAction } };

/** What an officer may decide on a registration now. */
export async function VerificationSection({ organisation, actions }: VerificationSectionProps) {
  const t = await getTranslator('organisations');
  const { moves, may, codeNeedsOverride, usccOverrideReason } = organisation;
  const key = (
    <>
      <input type="hidden" name="organisationId" value={organisation.id} />
      <input type="hidden" name="version" value={organisation.version} />
    </>
  );
  return (
    <>
      {codeNeedsOverride && usccOverrideReason === null && may.overrideUscc && (
        <>
          <h2 className="mt-8 mb-1">{t('office.overrideTitle')}</h2>
          <p className="mb-4 max-w-text text-ink-soft">{t('office.overrideHint')}</p>
          <Form action={actions.override} id="override">
            {key}
            <TextareaField name="reason" label={t('office.overrideReason')} limit={500} required />
            <FileField name="file" label={t('office.overrideFile')} required />
            <SubmitButton kind="secondary">{t('office.overrideSubmit')}</SubmitButton>
          </Form>
        </>
      )}
      {moves.includes('verify') && (
        <Form action={actions.verify} id="verify" className="mt-8">
          {key}
          <SubmitButton>{t('office.verify')}</SubmitButton>
        </Form>
      )}
      {moves.includes('returnForCorrection') && (
        <>
          <h2 className="mt-8 mb-1">{t('office.returnTitle')}</h2>
          <p className="mb-4 max-w-text text-ink-soft">{t('office.returnHint')}</p>
          <Form action={actions.return} id="return">
            {key}
            <TextareaField name="note" label={t('office.returnNote')} limit={500} required />
            <SubmitButton kind="secondary">{t('office.return')}</SubmitButton>
          </Form>
        </>
      )}
    </>
  );
}
