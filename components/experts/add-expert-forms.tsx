import { SelectField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { FoldedSection } from '@/components/ui/folded-section';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import type { Category } from './category-names';
import { ProfileFields } from './profile-fields';

type ExpertFormProps = {
  cities: { id: string; name: string }[];
  categories: Category[];
  action: FormAction;
};

/** Somebody is asked by a letter. */
export async function InviteExpertForm(props: ExpertFormProps) {
  const t = await getTranslator('experts');
  return <ExpertForm {...props} id="invite" submit={t('inviting.submit')} />;
}

/** Who has agreed in writing is put on the roster at once. */
export async function AddExpertForm(props: ExpertFormProps) {
  const t = await getTranslator('experts');
  return (
    <FoldedSection id="add" title={t('list.add')} note={t('list.addHint')}>
      <ExpertForm {...props} id="add" submit={t('list.addTo')} />
    </FoldedSection>
  );
}

async function ExpertForm({
  id,
  submit,
  cities,
  categories,
  action,
}: ExpertFormProps & { id: string; submit: string }) {
  const t = await getTranslator('experts');
  const [only, ...others] = cities;
  return (
    <Form action={action} id={`${id}-expert`} clearWhenDone>
      {only !== undefined && others.length === 0 ? (
        <input type="hidden" name="cityId" value={only.id} />
      ) : (
        <SelectField name="cityId" label={t('fields.city')} required>
          {cities.map(({ id: cityId, name }) => (
            <option key={cityId} value={cityId}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <TextField name="name" label={t('fields.name')} required />
      <TextField name="email" type="email" label={t('fields.email')} required />
      <TextField
        name="termTo"
        type="date"
        label={t('fields.termTo')}
        hint={t('fields.termToHint')}
        className="max-w-[12rem]"
      />
      <ProfileFields categories={categories} />
      <SubmitButton>{submit}</SubmitButton>
    </Form>
  );
}
