import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { FoldedSection } from '@/components/ui/folded-section';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

/** Figures as the city published them, one a line, pasted. */
export async function ImportTotalsForm({
  city,
  action,
  isFirst,
}: {
  city: { id: string; name: string; seen: string };
  action: FormAction;
  isFirst: boolean;
}) {
  const t = await getTranslator('history');
  return (
    <FoldedSection id="import" title={t('office.import')} note={t('office.hint')} open={isFirst}>
      <pre className="mb-4 text-small whitespace-pre-wrap">{t('office.example')}</pre>
      <Form action={action} id="import-totals" key={city.seen}>
        <input type="hidden" name="cityId" value={city.id} />
        <input type="hidden" name="seen" value={city.seen} />
        <TextareaField name="rows" label={t('office.rows', { city: city.name })} rows={10} required />
        <SubmitButton>{t('office.submit')}</SubmitButton>
      </Form>
    </FoldedSection>
  );
}
