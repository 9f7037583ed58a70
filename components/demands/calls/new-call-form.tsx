import { RadioField } from '@/components/forms/choice-fields';
import { TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { RegionField } from '@/components/regions/region-field';
import { callTemplates } from '@/lib/demands/schema';
import type { RegionOption } from '@/lib/regions/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

/** A region, a title and a list of categories to begin with: everything else is edited afterwards. */
export async function NewCallForm({ action, regions }: { action: FormAction; regions: RegionOption[] }) {
  const t = await getTranslator('demands');
  const templates = callTemplates.map((value) => ({
    value,
    label: t(`pages.newCall.templates.${value}`),
    hint: t(`pages.newCall.templateHints.${value}`),
  }));
  return (
    <Form action={action} id="new-call">
      <RegionField
        label={t('pages.newCall.region')}
        hint={t('pages.newCall.regionHint')}
        defaultValue={regions.length === 1 ? regions[0]?.id : undefined}
        options={regions}
        empty={t('pages.form.chooseRegion')}
      />
      <TextField name="title" label={t('pages.newCall.name')} hint={t('pages.newCall.nameHint')} required />
      <RadioField
        name="template"
        label={t('pages.newCall.template')}
        options={templates}
        defaultValue="hangzhou"
        required
      />
      <SubmitButton>{t('pages.newCall.submit')}</SubmitButton>
    </Form>
  );
}
