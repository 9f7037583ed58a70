import { FileField, TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { limits } from '@/lib/kernel/limits';
import type { OrganisationDetail } from '@/lib/organisations/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type Organisation = OrganisationDetail;

/** The form behind the page's one action; it stays when the button has gone, to say what became of it. */
export function VerifyForm({ organisation, action }: { organisation: Organisation; action: FormAction }) {
  return (
    <Form action={action} id={VERIFY_FORM}>
      <Key organisation={organisation} />
    </Form>
  );
}

export async function VerifyButton() {
  const t = await getTranslator('organisations');
  return <SubmitButton form={VERIFY_FORM}>{t('office.verify')}</SubmitButton>;
}

/** What else an officer may decide on a registration now. */
export async function VerificationSection({
  organisation,
  actions,
}: {
  organisation: Organisation;
  actions: { return: FormAction; refuse: FormAction; override: FormAction };
}) {
  const t = await getTranslator('organisations');
  const { moves, may, codeNeedsOverride, usccOverrideReason } = organisation;
  const isUnproven = codeNeedsOverride && usccOverrideReason === null && may.overrideUscc;
  return (
    <div className="mt-8">
      {isUnproven && (
        <Disclosure label={t('office.overrideTitle')} open>
          <p className="mb-4 max-w-text text-ink-soft">{t('office.overrideHint')}</p>
          <Form action={actions.override} id="override">
            <Key organisation={organisation} />
            <TextareaField name="reason" label={t('office.overrideReason')} limit={limits.reason} required />
            <FileField name="file" label={t('office.overrideFile')} required />
            <SubmitButton kind="secondary">{t('office.overrideSubmit')}</SubmitButton>
          </Form>
        </Disclosure>
      )}
      {moves.includes('returnForCorrection') && (
        <Disclosure label={t('office.returnTitle')}>
          <p className="mb-4 max-w-text text-ink-soft">{t('office.returnHint')}</p>
          <Form action={actions.return} id="return">
            <Key organisation={organisation} />
            <TextareaField name="note" label={t('office.returnNote')} limit={limits.reason} required />
            <SubmitButton kind="secondary">{t('office.return')}</SubmitButton>
          </Form>
        </Disclosure>
      )}
      {moves.includes('refuse') && (
        <Disclosure label={t('office.refuseTitle')}>
          <p className="mb-4 max-w-text text-ink-soft">{t('office.refuseHint')}</p>
          <Form action={actions.refuse} id="refuse">
            <Key organisation={organisation} />
            <TextareaField name="reason" label={t('office.refuseReason')} limit={limits.reason} required />
            <SubmitButton kind="danger">{t('office.refuse')}</SubmitButton>
          </Form>
        </Disclosure>
      )}
    </div>
  );
}

const VERIFY_FORM = 'verify';

function Key({ organisation: { id, version } }: { organisation: Organisation }) {
  return (
    <>
      <input type="hidden" name="organisationId" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
