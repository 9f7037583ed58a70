import type { ReactNode } from 'react';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { limits } from '@/lib/kernel/limits';
import type { InCharge } from '@/lib/regions/office-in-charge';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { InsteadField } from './instead-field';

type DeclineFormProps = {
  at: { roundId: string; office: { id: string }; inCharge: InCharge };
  /** Which: boxes to tick, or the one that is open. */
  children: ReactNode;
  action: FormAction;
};

/** Ends the way of what is not recommended; its applicants read the reason. */
export async function DeclineForm({ at: { roundId, office, inCharge }, children, action }: DeclineFormProps) {
  const t = await getTranslator('applications');
  return (
    <Form action={action} id="decline">
      <input type="hidden" name="roundId" value={roundId} />
      <input type="hidden" name="regionId" value={office.id} />
      {children}
      <TextareaField
        name="reason"
        label={t('recommending.reason')}
        hint={t('recommending.reasonHint')}
        rows={3}
        limit={limits.reason}
        required
      />
      <InsteadField inCharge={inCharge} />
      <ConfirmButton
        question={{
          title: t('recommending.declineQuestion'),
          text: t('recommending.declineText'),
          confirm: t('recommending.decline'),
          cancel: t('office.rejectKeep'),
        }}
      >
        {t('recommending.decline')}
      </ConfirmButton>
    </Form>
  );
}
