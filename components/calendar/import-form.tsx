import { TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { FoldedSection } from '@/components/ui/folded-section';
import type { CalendarYearRow } from '@/lib/calendar/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type ImportFormProps = {
  action: FormAction;
  /** The year to mend, when one imported before was chosen. */
  mended: CalendarYearRow | null;
  year: number;
};

/** The days as they stand in the State Council's notice, pasted. */
export async function ImportForm({ action, mended, year }: ImportFormProps) {
  const t = await getTranslator('calendar');
  const known = mended?.imported;
  return (
    <FoldedSection
      id="import"
      title={t('form.title')}
      note={known ? t('form.mendHint') : t('form.hint')}
      open={mended !== null}
    >
      <Form key={`${mended?.year ?? 'new'}-${known?.version ?? 0}`} action={action} id="import-year">
        <input type="hidden" name="version" value={known?.version ?? 0} />
        <TextField
          name="year"
          label={t('form.year')}
          defaultValue={String(mended?.year ?? year)}
          inputMode="numeric"
          className="max-w-[8rem]"
          required
        />
        <TextareaField name="offDays" label={t('form.offDays')} defaultValue={known?.offDays.join('\n')} required />
        <TextareaField
          name="workDays"
          label={t('form.workDays')}
          hint={t('form.workDaysHint')}
          defaultValue={known?.workDays.join('\n')}
        />
        <TextField
          name="source"
          label={t('form.source')}
          hint={t('form.sourceHint')}
          defaultValue={known?.source}
          required
        />
        <SubmitButton>{t('form.submit')}</SubmitButton>
      </Form>
    </FoldedSection>
  );
}
