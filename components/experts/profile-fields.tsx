import { CheckboxesField } from '@/components/forms/choice-fields';
import { TextField } from '@/components/forms/fields';
import { getTranslator } from '@/lib/web/messages';
import type { Category } from './category-names';

type ProfileFieldsProps = {
  categories: Category[];
  profile?: { employer: string; title: string; categoryCodes: string[] };
};

export async function ProfileFields({ categories, profile }: ProfileFieldsProps) {
  const t = await getTranslator('experts');
  return (
    <>
      <TextField name="employer" label={t('fields.employer')} defaultValue={profile?.employer} />
      <TextField name="title" label={t('fields.title')} defaultValue={profile?.title} />
      {categories.length > 0 && (
        <CheckboxesField
          name="categoryCodes"
          label={t('fields.categories')}
          hint={t('fields.categoriesHint')}
          options={categories.map(({ code, name }) => ({ value: code, label: name }))}
          defaultValues={profile?.categoryCodes ?? []}
        />
      )}
    </>
  );
}
