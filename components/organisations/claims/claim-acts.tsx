import { JudgeButtons } from '@/components/bench/judge-buttons';
import type { Onward } from '@/components/bench/queue';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { limits } from '@/lib/kernel/limits';
import type { ClaimDetail } from '@/lib/organisations/claims/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type ReasonedProps = { claim: ClaimDetail; action: FormAction };

/** The word of those who are in the organisation. */
export async function AnswerForm({ claim, action }: ReasonedProps) {
  const t = await getTranslator('organisations');
  return (
    <Section id="answer-title" title={t('claims.answerTitle')} note={t('claims.answerHint')} className="max-w-form">
      <Form action={action} id="answer">
        <Key claim={claim} />
        <TextareaField name="reason" label={t('claims.answer')} limit={limits.reason} required />
        <SubmitButton>{t('claims.answerSubmit')}</SubmitButton>
      </Form>
    </Section>
  );
}

export async function WithdrawClaimForm({ claim, action }: ReasonedProps) {
  const t = await getTranslator('organisations');
  return (
    <Form action={action} id="withdraw" className="mt-8">
      <Key claim={claim} />
      <SubmitButton kind="secondary">{t('claims.withdraw')}</SubmitButton>
    </Form>
  );
}

type SettleProps = {
  claim: ClaimDetail;
  onward: Onward | null;
  actions: { transfer: FormAction; refuse: FormAction };
};

/** How the office settles a claim. */
export async function SettleClaim({ claim, onward, actions }: SettleProps) {
  const t = await getTranslator('organisations');
  const question = (act: 'transfer' | 'refuse') => ({
    title: t(`claims.questions.${act}`),
    text: t(`claims.questions.${act}Text`),
    confirm: t(`claims.${act}`),
    cancel: t('office.questions.back'),
  });
  return (
    <>
      {claim.mayTransfer ? (
        <Form action={actions.transfer} id="transfer" className="mb-6">
          <Key claim={claim} />
          <p className="mb-4 text-ink-soft">{t('claims.transferHint')}</p>
          <TextareaField name="reason" label={t('claims.transferReason')} limit={limits.reason} required />
          <JudgeButtons act={t('claims.transfer')} question={question('transfer')} onward={onward} />
        </Form>
      ) : (
        <p className="mb-4 text-ink-soft">{t('claims.tooEarly')}</p>
      )}
      <Disclosure label={t('claims.refuseTitle')}>
        <Form action={actions.refuse} id="refuse">
          <Key claim={claim} />
          <TextareaField name="reason" label={t('claims.refuseReason')} limit={limits.reason} required />
          <JudgeButtons act={t('claims.refuse')} question={question('refuse')} isGrave onward={onward} />
        </Form>
      </Disclosure>
    </>
  );
}

function Key({ claim: { id, version } }: { claim: ClaimDetail }) {
  return (
    <>
      <input type="hidden" name="claimId" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
