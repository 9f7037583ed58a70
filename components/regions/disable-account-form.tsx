import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { BulkBar } from '@/components/ui/bulk-bar';
import { Section } from '@/components/ui/section';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

/** For those ticked in the list: one reason for all. */
export async function BulkDisable({ action }: { action: FormAction }) {
  const t = await getTranslator('regions');
  return (
    <BulkBar>
      <Form action={action} id="disable" className="flex flex-wrap items-end gap-x-3">
        <TextField name="reason" label={t('accounts.reason')} required />
        <div className="mb-5">
          <ConfirmButton
            kind="danger"
            question={{
              title: t.raw('accounts.bulkQuestion'),
              text: t('accounts.disableText'),
              confirm: t('accounts.disable'),
              cancel: t('accounts.keep'),
            }}
          >
            {t('accounts.disable')}
          </ConfirmButton>
        </div>
      </Form>
    </BulkBar>
  );
}

export async function DisableAccountForm({
  action,
  personId,
  name,
}: {
  action: FormAction;
  personId: string;
  name: string;
}) {
  const t = await getTranslator('regions');
  return (
    <Section id="disable-title" title={t('accounts.disable')} note={t('accounts.disableText')}>
      <Form action={action} id="disable">
        <input type="hidden" name="personIds" value={personId} />
        <TextareaField name="reason" label={t('accounts.reason')} limit={limits.reason} rows={2} required />
        <ConfirmButton
          kind="danger"
          question={{
            title: t('accounts.disableQuestion', { name }),
            text: t('accounts.disableText'),
            confirm: t('accounts.disable'),
            cancel: t('accounts.keep'),
          }}
        >
          {t('accounts.disable')}
        </ConfirmButton>
      </Form>
    </Section>
  );
}
