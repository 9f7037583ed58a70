import { RadioField } from '@/components/forms/choice-fields';
import { DateTimeField, TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { LateEntryCause } from '@/lib/db/generated/enums';
import { limits } from '@/lib/kernel/limits';
import { toLocalDateTime } from '@/lib/kernel/shanghai';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type ProposeProps = { id: string; roundId: string; latest: Date; action: FormAction };

/** Folded until it is wanted: names the organisation, the case and the term; a second officer decides. */
export async function ProposeLateForm({ id, roundId, latest, action }: ProposeProps) {
  const t = await getTranslator('applications');
  return (
    <div className="no-print mt-8">
      <Disclosure label={t('late.propose')}>
        <p className="mb-4 text-ink-soft">{t('late.rule')}</p>
        <Form action={action} id={id}>
          <input type="hidden" name="roundId" value={roundId} />
          <TextField name="organisation" label={t('late.organisation')} hint={t('late.organisationHint')} required />
          <RadioField
            name="cause"
            label={t('late.cause')}
            options={Object.values(LateEntryCause).map((value) => ({ value, label: t(`late.causes.${value}`) }))}
            required
          />
          <TextareaField
            name="reason"
            label={t('late.reason')}
            hint={t('late.reasonHint')}
            limit={limits.reason}
            rows={3}
            required
          />
          <DateTimeField
            name="until"
            label={t('late.until')}
            hint={t('late.untilHint', { latest: t.deadline(latest) })}
            defaultValue={toLocalDateTime(latest)}
            required
          />
          <SubmitButton>{t('late.proposeSubmit')}</SubmitButton>
        </Form>
      </Disclosure>
    </div>
  );
}
