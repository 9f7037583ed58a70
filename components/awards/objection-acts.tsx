import { RadioField } from '@/components/forms/choice-fields';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import type { ObjectionStatus } from '@/lib/db/generated/enums';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

export type ObjectionActions = { accept: FormAction; refuse: FormAction; settle: FormAction };

type ObjectionActsProps = {
  objection: { id: string; version: number; status: ObjectionStatus };
  actions: ObjectionActions;
};

/** A fresh objection is taken up or not; one under investigation is settled. */
export async function ObjectionActs({ objection: { id, version, status }, actions }: ObjectionActsProps) {
  const t = await getTranslator('awards');
  const hidden = (
    <>
      <input type="hidden" name="objectionId" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
  if (status === 'RECEIVED') {
    return (
      <div className="mt-3">
        <Form action={actions.accept} id={`accept-${id}`} className="mb-3">
          {hidden}
          <SubmitButton>{t('objections.accept')}</SubmitButton>
        </Form>
        <Disclosure label={t('objections.refuseTitle')}>
          <Form action={actions.refuse} id={`refuse-${id}`}>
            {hidden}
            <TextareaField
              name="finding"
              label={t('objections.refuseReason')}
              hint={t('objections.findingHint')}
              limit={limits.account}
              required
            />
            <SubmitButton kind="danger">{t('objections.refuse')}</SubmitButton>
          </Form>
        </Disclosure>
      </div>
    );
  }
  if (status !== 'INVESTIGATING') return null;
  const conclusions = [
    { value: 'UPHELD', label: t('objections.upheld') },
    { value: 'DISMISSED', label: t('objections.dismissed') },
  ];
  return (
    <div className="mt-3">
      <Disclosure label={t('objections.settleTitle')}>
        <Form action={actions.settle} id={`settle-${id}`}>
          {hidden}
          <RadioField name="conclusion" label={t('objections.conclusion')} options={conclusions} required />
          <TextareaField
            name="finding"
            label={t('objections.findingLabel')}
            hint={t('objections.findingHint')}
            limit={limits.account}
            required
          />
          <SubmitButton>{t('objections.settle')}</SubmitButton>
        </Form>
      </Disclosure>
    </div>
  );
}
