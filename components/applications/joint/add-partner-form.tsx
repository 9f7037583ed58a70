import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { PartFields } from './part-fields';
import { PartnerField } from './partner-field';

type AddPartnerFormProps = { applicationId: string; offered: readonly string[]; action: FormAction };

/** The lead names one more partner with its part. */
export async function AddPartnerForm({ applicationId, offered, action }: AddPartnerFormProps) {
  const t = await getTranslator('applications');
  return (
    <div className="row-acts mt-4 *:basis-full">
      <Disclosure label={t('joint.add')}>
        <Form action={action} id="add-partner" className="max-w-form" clearWhenDone>
          <input type="hidden" name="applicationId" value={applicationId} />
          <PartnerField listId="partners-offered" label={t('joint.named')} offered={offered} />
          <PartFields />
          <SubmitButton>{t('joint.addSubmit')}</SubmitButton>
        </Form>
      </Disclosure>
    </div>
  );
}
