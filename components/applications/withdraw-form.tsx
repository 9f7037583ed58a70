import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { Disclosure } from '@/components/ui/disclosure';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type WithdrawFormProps = {
  application: { id: string; number: string | null; version: number; round: { closesAt: Date | null } };
  now: Date;
  action: FormAction;
};

export async function WithdrawForm({ application, now, action }: WithdrawFormProps) {
  const t = await getTranslator('applications');
  const { closesAt } = application.round;
  const isOver = closesAt !== null && closesAt < now;
  // What was never handed in is given up; only what was can be taken back from the office.
  const as = { as: application.number === null ? 'draft' : 'handedIn' } as const;
  const question = {
    title: t('withdraw.question', as),
    text: t(isOver ? 'withdraw.textOver' : 'withdraw.text'),
    confirm: t('withdraw.submit', as),
    cancel: t('withdraw.keep', as),
  };
  return (
    <Disclosure label={t('withdraw.title', as)}>
      <p className="mb-4 max-w-text text-ink-soft">{t('withdraw.hint', as)}</p>
      <Form action={action} id="withdraw">
        <input type="hidden" name="applicationId" value={application.id} />
        <input type="hidden" name="version" value={application.version} />
        <TextareaField name="reason" label={t('withdraw.reason')} limit={limits.reason} />
        <ConfirmButton question={question}>{t('withdraw.submit', as)}</ConfirmButton>
      </Form>
    </Disclosure>
  );
}
