import { ConfirmButton } from '@/components/forms/confirm-button';
import { Form } from '@/components/forms/form';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type TakeBackFormProps = {
  application: { id: string; version: number; number: string | null; round: { closesAt: Date | null } };
  action: FormAction;
};

/** What was handed in is changed before the deadline: said before the press, that it must be handed in anew. */
export async function TakeBackForm({ application, action }: TakeBackFormProps) {
  const t = await getTranslator('applications');
  const { id, version, number, round } = application;
  const closesAt = round.closesAt === null ? '' : t.deadline(round.closesAt);
  const question = {
    title: t('takeBack.question'),
    text: t('takeBack.text', { closesAt }),
    confirm: t('takeBack.confirm'),
    cancel: t('takeBack.keep'),
  };
  return (
    <Form action={action} id="take-back">
      <input type="hidden" name="applicationId" value={id} />
      <input type="hidden" name="version" value={version} />
      <ConfirmButton kind="secondary" question={question}>
        {t('takeBack.submit')}
      </ConfirmButton>
      <p className="mt-2 max-w-text text-table text-ink-soft">
        {t('takeBack.hint', { closesAt, number: number ?? '' })}
      </p>
    </Form>
  );
}
