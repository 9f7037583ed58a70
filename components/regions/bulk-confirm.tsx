import { ConfirmButton } from '@/components/forms/confirm-button';
import { Form } from '@/components/forms/form';
import { BulkBar } from '@/components/ui/bulk-bar';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

/** The second person's word for those ticked in the list. */
export async function BulkConfirm({ action }: { action: FormAction }) {
  const t = await getTranslator('regions');
  const question = {
    title: t.raw('appointments.manyQuestion'),
    text: t('appointments.manyText'),
    confirm: t('appointments.confirm'),
    cancel: t('appointments.keep'),
  };
  return (
    <BulkBar>
      <Form action={action} id="confirm-many">
        <ConfirmButton question={question}>{t('appointments.confirmMany')}</ConfirmButton>
      </Form>
    </BulkBar>
  );
}
