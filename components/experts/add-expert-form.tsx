import { SelectField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { FoldedSection } from '@/components/ui/folded-section';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import type { Category } from './category-names';
import { ProfileFields } from './profile-fields';

type AddExpertFormProps = { cities: { id: string; name: string }[]; categories: Category[]; action: FormAction };

export async function AddExpertForm({ cities, categories, action }: AddExpertFormProps) {
  const t = await getTranslator('experts');
  const [only, ...others] = cities;
  return (
    <FoldedSection id="add" title={t('list.add')} note={t('list.addHint')}>
      <Form action={action} id="add-expert">
        {only !== undefined && others.length === 0 ? (
          <input type="hidden" name="cityId" value={only.id} />
        ) : (
          <SelectField name="cityId" label={t('fields.city')} required>
            {cities.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        <TextField name="name" label={t('fields.name')} required />
        <TextField name="email" type="email" label={t('fields.email')} required />
        <TextField name="termTo" type="date" label={t('fields.termTo')} hint={t('fields.termToHint')} />
        <ProfileFields categories={categories} />
        <SubmitButton>{t('list.addTo')}</SubmitButton>
      </Form>
    </FoldedSection>
  );
}
