import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import type { OwnApplication } from '@/lib/applications/filling/own-application';
import type { SignOff } from '@/lib/applications/signing-off/sign-off-of';
import { limits } from '@/lib/kernel/limits';
import { formatYuan } from '@/lib/kernel/money';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type Given = { application: Pick<OwnApplication['application'], 'id' | 'title' | 'requestedFen'>; signOff: SignOff };
export type SignOffActions = Record<'ask' | 'cancel' | 'confirm' | 'sendBack' | 'remind', FormAction>;

/** Asks who signs to confirm: of who may not hand in it is the act of this page, of who signs themselves a second one. */
export async function AskForSignOff({ application, signOff, action }: Given & { action: FormAction }) {
  if (!signOff.moves.includes('ask') || (signOff.status === 'CONFIRMED' && !signOff.isStale)) return null;
  const t = await getTranslator('applications');
  const form = (
    // Where nothing else hands in, what is missing leads to the answers above, as it does from the button that hands in.
    <Form action={action} id={signOff.isSigner ? 'ask-sign-off' : 'submit'}>
      <input type="hidden" name="applicationId" value={application.id} />
      <TextareaField
        name="note"
        label={t('signOff.askNote')}
        hint={t('signOff.askNoteHint')}
        limit={limits.opinion}
        rows={2}
      />
      <SubmitButton {...(signOff.isSigner ? { kind: 'secondary' as const } : {})}>{t('signOff.ask')}</SubmitButton>
    </Form>
  );
  return signOff.isSigner ? (
    <Disclosure label={t('signOff.askAnother')}>{form}</Disclosure>
  ) : (
    <section className="mt-8 max-w-form">
      <h2>{t('signOff.title')}</h2>
      <p className="mt-1 mb-4 text-ink-soft">{t('signOff.hint')}</p>
      {form}
    </section>
  );
}

/** Who signs confirms what they read, or says what is to be mended first. */
export async function AnswerSignOff({ application, signOff, actions }: Given & { actions: SignOffActions }) {
  const t = await getTranslator('applications');
  const question = {
    title: t('signOff.question'),
    text: t('signOff.questionText', { title: application.title, amount: formatYuan(application.requestedFen) }),
    confirm: t('signOff.confirm'),
    cancel: t('signOff.keep'),
  };
  const [mayConfirm, maySendBack] = [signOff.moves.includes('confirm'), signOff.moves.includes('sendBack')];
  if (!mayConfirm && !maySendBack) return null;
  return (
    <section className="mt-8 max-w-form">
      {mayConfirm && (
        <>
          <h2>{t('signOff.confirmTitle')}</h2>
          <p className="mt-1 mb-4 text-ink-soft">{t('signOff.confirmHint')}</p>
          <Form action={actions.confirm} id="confirm-sign-off">
            <input type="hidden" name="applicationId" value={application.id} />
            <input type="hidden" name="contentHash" value={signOff.contentHash} />
            <ConfirmButton kind="secondary" question={question}>
              {t('signOff.confirm')}
            </ConfirmButton>
          </Form>
        </>
      )}
      {maySendBack && (
        <div className="mt-4">
          <Disclosure label={t('signOff.sendBack')}>
            <Form action={actions.sendBack} id="send-back-sign-off">
              <input type="hidden" name="applicationId" value={application.id} />
              <TextareaField name="note" label={t('signOff.sendBackNote')} limit={limits.opinion} rows={3} required />
              <SubmitButton kind="secondary">{t('signOff.sendBackSubmit')}</SubmitButton>
            </Form>
          </Disclosure>
        </div>
      )}
    </section>
  );
}

/** While it is the other side's move: a reminder, or the asking taken back. */
export async function WaitForSignOff({ application, signOff, actions }: Given & { actions: SignOffActions }) {
  const t = await getTranslator('applications');
  const isAwaited = signOff.mayRemind && !(signOff.status === 'ASKED' && signOff.isSigner);
  // Who signs answers; the asking is taken back by who asked.
  const mayCancel = signOff.moves.includes('cancel') && !signOff.isSigner;
  if (!isAwaited && !mayCancel) return null;
  return (
    <div className="mt-6 flex flex-wrap gap-3">
      {isAwaited && (
        <Form action={actions.remind} id="remind-sign-off">
          <input type="hidden" name="applicationId" value={application.id} />
          <SubmitButton kind="secondary">{t('signOff.remind')}</SubmitButton>
        </Form>
      )}
      {mayCancel && (
        <Form action={actions.cancel} id="cancel-sign-off">
          <input type="hidden" name="applicationId" value={application.id} />
          <SubmitButton kind="secondary">{t('signOff.cancel')}</SubmitButton>
        </Form>
      )}
    </div>
  );
}
