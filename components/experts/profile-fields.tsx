import { CheckboxesField } from '@/components/forms/choice-fields';
import { SelectField, TextField } from '@/components/forms/fields';
import { ExpertKind } from '@/lib/db/generated/enums';
import { getTranslator } from '@/lib/web/messages';
import type { Category } from './category-names';

type ProfileFieldsProps = {
  categories: Category[];
  profile?: { employer: string; title: string; kind: ExpertKind; categoryCodes: string[] };
};

export async function ProfileFields({ categories, profile }: ProfileFieldsProps) {
  const t = await getTranslator('experts');
  return (
    <>
      <TextField name="employer" label={t('fields.employer')} defaultValue={profile?.employer} />
      <TextField name="title" label={t('fields.title')} defaultValue={profile?.title} />
      <SelectField
        name="kind"
        label={t('fields.expertKind')}
        hint={t('fields.expertKindHint')}
        defaultValue={profile?.kind ?? 'OTHER'}
      >
        {Object.values(ExpertKind).map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </SelectField>
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
