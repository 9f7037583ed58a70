import { TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { RegionField } from '@/components/regions/region-field';
import type { RegionOption } from '@/lib/regions/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type AdoptTemplateFormProps = { template: string; name: string; regions: RegionOption[]; action: FormAction };

/** A template of somebody else's as one's own, opened to be modified at once. */
export async function AdoptTemplateForm({ template, name, regions, action }: AdoptTemplateFormProps) {
  const [t, rounds] = [await getTranslator('templates'), await getTranslator('rounds')];
  return (
    <section aria-labelledby="adopt" className="no-print mt-8">
      <h2 id="adopt" className="mb-2 scroll-mt-4">
        {t('adopt.title')}
      </h2>
      <p className="mb-4 max-w-text text-ink-soft">{t('adopt.hint')}</p>
      <Form action={action} id="adopt-template">
        <input type="hidden" name="template" value={template} />
        <RegionField
          label={rounds('new.region')}
          hint={t('adopt.regionHint')}
          defaultValue={regions.length === 1 ? regions[0]?.id : undefined}
          options={regions}
          empty={rounds('new.chooseRegion')}
        />
        <TextField name="name" label={t('own.name')} hint={t('own.nameHint')} defaultValue={name} required />
        <SubmitButton kind="secondary">{t('adopt.submit')}</SubmitButton>
      </Form>
    </section>
  );
}
