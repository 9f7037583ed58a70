import { RadioField } from '@/components/forms/choice-fields';
import { SelectField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { RegionOptions } from '@/components/regions/region-options';
import type { RegionOption } from '@/lib/regions/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type NewRoundFormProps = {
  action: FormAction;
  templates: { value: string; label: string; hint: string }[];
  regions: RegionOption[];
  year: string;
};

/** A template, a region, a year and a title: everything else is edited afterwards. */
export async function NewRoundForm({ action, templates, regions, year }: NewRoundFormProps) {
  const t = await getTranslator('rounds');
  return (
    <Form action={action}>
      <RadioField name="template" label={t('new.template')} hint={t('new.templateHint')} options={templates} defaultValue={templates[0]?.value} required />
      <SelectField name="regionId" label={t('new.region')} hint={t('new.regionHint')} defaultValue={regions.length === 1 ? regions[0]?.id : undefined} required>
        <RegionOptions options={regions} empty={t('new.chooseRegion')} />
      </SelectField>
      <TextField name="year" label={t('new.year')} defaultValue={year} inputMode="numeric" className="max-w-[8rem]" required />
      <TextField name="title" label={t('basics.title')} hint={t('basics.titleHint')} required />
      <SubmitButton>{t('new.submit')}</SubmitButton>
    </Form>
  );
}
