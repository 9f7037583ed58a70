import { JudgeButtons } from '@/components/bench/judge-buttons';
import type { Onward } from '@/components/bench/queue';
import { FileField, TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { LinkButton } from '@/components/ui/link-button';
import { limits } from '@/lib/kernel/limits';
import type { OrganisationDetail } from '@/lib/organisations/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type VerificationFormsProps = {
  organisation: OrganisationDetail;
  onward: Onward | null;
  actions: Record<'verify' | 'return' | 'refuse' | 'override', FormAction>;
};

/** What an officer says of a registration now. Where several bear one code, that is settled for all of them at once instead. */
export async function VerificationForms({ organisation, onward, actions }: VerificationFormsProps) {
  const t = await getTranslator('organisations');
  const { moves, may, codeNeedsOverride, usccOverrideReason, rivals } = organisation;
  const isUnproven = codeNeedsOverride && usccOverrideReason === null && may.overrideUscc;
  const question = (act: 'verify' | 'return' | 'refuse') => ({
    title: t(`office.questions.${act}`),
    text: t(`office.questions.${act}Text`),
    confirm: t(`office.${act}`),
    cancel: t('office.questions.back'),
  });
  return (
    <>
      {moves.includes('verify') && (
        <div className="mb-4 max-w-text">
          <p className="font-medium">{t('office.toCheck')}</p>
          <p className="whitespace-pre-line text-ink-soft">{t(`office.checks.${organisation.type}`)}</p>
        </div>
      )}
      {moves.includes('verify') && rivals.own.length === 0 && (
        <Form action={actions.verify} id="verify" className="mb-6">
          <Key organisation={organisation} />
          <JudgeButtons act={t('office.verify')} question={question('verify')} onward={onward} />
        </Form>
      )}
      {moves.includes('verify') && rivals.own.length > 0 && (
        <div className="mb-6 max-w-text">
          <p className="mb-3">{t('office.settleWhere', { count: rivals.own.length + 1 })}</p>
          <LinkButton kind="primary" href="#settle">
            {t('office.settle')}
          </LinkButton>
        </div>
      )}
      {isUnproven && (
        <Disclosure label={t('office.overrideTitle')} open>
          <p className="mb-4 text-ink-soft">{t('office.overrideHint')}</p>
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
          <p className="mb-4 text-ink-soft">{t('office.returnHint')}</p>
          <Form action={actions.return} id="return">
            <Key organisation={organisation} />
            <TextareaField name="note" label={t('office.returnNote')} limit={limits.reason} required />
            <JudgeButtons act={t('office.return')} question={question('return')} onward={onward} />
          </Form>
        </Disclosure>
      )}
      {moves.includes('refuse') && (
        <Disclosure label={t('office.refuseTitle')}>
          <p className="mb-4 text-ink-soft">{t('office.refuseHint')}</p>
          <Form action={actions.refuse} id="refuse">
            <Key organisation={organisation} />
            <TextareaField name="reason" label={t('office.refuseReason')} limit={limits.reason} required />
            <JudgeButtons act={t('office.refuse')} question={question('refuse')} isGrave onward={onward} />
          </Form>
        </Disclosure>
      )}
    </>
  );
}

function Key({ organisation: { id, version } }: { organisation: OrganisationDetail }) {
  return (
    <>
      <input type="hidden" name="organisationId" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
