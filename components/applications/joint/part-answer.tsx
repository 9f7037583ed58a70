import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import type { PartOfMine } from '@/lib/applications/joint/part-of-mine';
import { limits } from '@/lib/kernel/limits';
import { formatYuan } from '@/lib/kernel/money';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type ConfirmPartProps = { read: PartOfMine; action: FormAction };

/** Who signs for a partner takes its part on, beside where it is said that it waits. */
export async function ConfirmPart({ read: { part, project, contentHash, moves }, action }: ConfirmPartProps) {
  if (!part.isOpen || !moves.includes('confirm')) return null;
  const t = await getTranslator('applications');
  const question = {
    title: t('joint.part.question'),
    text: t('joint.part.questionText', {
      lead: project.lead,
      title: project.title || t('joint.part.noTitle'),
      amount: formatYuan(part.shareFen),
    }),
    confirm: t('joint.part.confirm'),
    cancel: t('joint.part.keep'),
  };
  return (
    <Form action={action} id="confirm-part">
      <KeyOf part={part} />
      <input type="hidden" name="contentHash" value={contentHash} />
      <ConfirmButton kind="primary" question={question}>
        {t('joint.part.confirm')}
      </ConfirmButton>
    </Form>
  );
}

type PartAnswerProps = { read: PartOfMine; action: FormAction };

/** What confirming means, and where who signs for a partner says why it does not take part. */
export async function PartAnswer({ read: { part, project, moves }, action }: PartAnswerProps) {
  const t = await getTranslator('applications');
  if (!part.isOpen) return null;
  const [mayConfirm, mayDecline] = [moves.includes('confirm'), moves.includes('decline')];
  if (!mayConfirm && !mayDecline)
    return part.status === 'ASKED' ? <Notice className="max-w-form">{t('joint.part.mayNotSign')}</Notice> : null;
  const question = {
    title: t(part.status === 'CONFIRMED' ? 'joint.part.revokeQuestion' : 'joint.part.declineQuestion'),
    text: t('joint.part.declineText', { lead: project.lead, title: project.title || t('joint.part.noTitle') }),
    confirm: t('joint.part.decline'),
    cancel: t('joint.part.keep'),
  };
  return (
    <div id="answer" className="max-w-form">
      {mayConfirm && <p className="my-4 text-ink-soft">{t('joint.part.confirmHint')}</p>}
      {mayDecline && (
        <Disclosure label={t('joint.part.decline')}>
          <Form action={action} id="decline-part">
            <KeyOf part={part} />
            <TextareaField
              name="reason"
              label={t('joint.part.declineReason')}
              hint={t('joint.part.declineReasonHint')}
              limit={limits.reason}
              rows={3}
              required
            />
            <ConfirmButton question={question}>{t('joint.part.decline')}</ConfirmButton>
          </Form>
        </Disclosure>
      )}
    </div>
  );
}

const KeyOf = ({ part }: Pick<PartOfMine, 'part'>) => (
  <>
    <input type="hidden" name="partId" value={part.id} />
    <input type="hidden" name="version" value={part.version} />
  </>
);
