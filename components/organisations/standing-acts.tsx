import { TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import type { OrganisationDetail } from '@/lib/organisations/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type Standing = OrganisationDetail['standings'][number];

const isList = (kind: string): boolean => kind.endsWith('LIST');

/** The organisation leaves the list, or what lasted is over; the record stays with both days. */
export async function EndForm({ standing, now, action }: { standing: Standing; now: Date; action: FormAction }) {
  const t = await getTranslator('organisations');
  return (
    <Form action={action} id={`end-${standing.id}`} className="flex flex-wrap items-end gap-x-3">
      <input type="hidden" name="standingId" value={standing.id} />
      <TextField
        name="to"
        type="date"
        label={t(isList(standing.kind) ? 'office.standingTo' : 'office.endedOn')}
        defaultValue={shanghaiDay(now)}
        unmarked
      />
      <SubmitButton kind="secondary" className="mb-5">
        {t(isList(standing.kind) ? 'office.endSubmit' : 'office.endedSubmit')}
      </SubmitButton>
    </Form>
  );
}

/** For a record made by mistake: gone from here, kept in the trail. */
export async function WithdrawForm({ standing, action }: { standing: Standing; action: FormAction }) {
  const t = await getTranslator('organisations');
  return (
    <details>
      <summary className="inline-flex min-h-(--target) items-center text-accent underline underline-offset-3">
        {t('office.withdrawTitle')}
      </summary>
      <Form action={action} id={`withdraw-${standing.id}`} className="pt-1">
        <input type="hidden" name="standingId" value={standing.id} />
        <TextField name="reason" label={t('office.withdrawReason')} hint={t('office.withdrawHint')} required />
        <SubmitButton kind="danger">{t('office.withdrawSubmit')}</SubmitButton>
      </Form>
    </details>
  );
}
