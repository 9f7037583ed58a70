import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { AmendmentDetail } from '@/lib/amendments/queries';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

export type AmendmentActions = Record<'propose' | 'publish' | 'return' | 'reject' | 'withdraw', FormAction>;

/** What this actor may do about the amendment now: hand it in, decide about it, or take it back. */
export async function AmendmentActs({
  detail: { amendment, moves, isSecond },
  actions,
}: {
  detail: AmendmentDetail;
  actions: AmendmentActions;
}) {
  const t = await getTranslator('amendments');
  const about = (
    <>
      <input type="hidden" name="amendmentId" value={amendment.id} />
      <input type="hidden" name="version" value={amendment.version} />
    </>
  );
  const mayDecide = moves.includes('return');
  return (
    <div className="no-print mt-8 max-w-form">
      {moves.includes('propose') && (
        <Section id="propose-title" title={t('propose.title')}>
          <Form action={actions.propose} id="propose">
            {about}
            <TextareaField
              name="reason"
              label={t('propose.reason')}
              hint={t('propose.reasonHint')}
              limit={limits.opinion}
              rows={3}
              required
              defaultValue={amendment.reason}
            />
            <SubmitButton>{t('propose.submit')}</SubmitButton>
          </Form>
        </Section>
      )}
      {amendment.status === 'PROPOSED' && !isSecond && <Notice tone="waiting">{t('decide.needsSecond')}</Notice>}
      {mayDecide && (
        <Section id="decide-title" title={t('decide.title')}>
          {moves.includes('publish') && (
            <Form action={actions.publish} id="publish" className="mb-4">
              {about}
              <ConfirmButton
                kind="primary"
                question={{
                  title: t('decide.publishQuestion'),
                  text: t('decide.publishText'),
                  confirm: t('decide.publish'),
                  cancel: t('decide.back'),
                }}
              >
                {t('decide.publish')}
              </ConfirmButton>
            </Form>
          )}
          {(['return', 'reject'] as const).map((act) => (
            <Disclosure key={act} label={t(`decide.${act}`)}>
              <Form action={actions[act]} id={act}>
                {about}
                <TextareaField name="note" label={t(`decide.${act}Note`)} limit={limits.reason} rows={3} required />
                <SubmitButton kind={act === 'reject' ? 'danger' : 'primary'}>{t(`decide.${act}`)}</SubmitButton>
              </Form>
            </Disclosure>
          ))}
        </Section>
      )}
      {moves.includes('withdraw') && (
        <Form action={actions.withdraw} id="withdraw" className="mt-6">
          {about}
          <ConfirmButton
            question={{
              title: t('withdraw.question'),
              text: t('withdraw.text'),
              confirm: t('withdraw.submit'),
              cancel: t('withdraw.back'),
            }}
          >
            {t('withdraw.submit')}
          </ConfirmButton>
        </Form>
      )}
    </div>
  );
}
