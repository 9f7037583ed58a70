import { SelectField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { FoldedSection } from '@/components/ui/folded-section';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import type { Category } from './category-names';
import { ProfileFields } from './profile-fields';

type AddExpertFormProps = {
  cities: { id: string; name: string }[];
  categories: Category[];
  actions: Record<'invite' | 'add', FormAction>;
};

/** Somebody is asked by a letter; who has agreed in writing is put on the roster at once. */
export async function AddExpertForms({ actions, ...props }: AddExpertFormProps) {
  const t = await getTranslator('experts');
  return (
    <>
      <ExpertForm
        {...props}
        id="invite"
        action={actions.invite}
        words={{ title: t('inviting.title'), hint: t('inviting.hint'), submit: t('inviting.submit') }}
      />
      <ExpertForm
        {...props}
        id="add"
        action={actions.add}
        words={{ title: t('list.add'), hint: t('list.addHint'), submit: t('list.addTo') }}
      />
    </>
  );
}

type ExpertFormProps = Omit<AddExpertFormProps, 'actions'> & {
  id: string;
  action: FormAction;
  words: { title: string; hint: string; submit: string };
};

async function ExpertForm({ id, words, cities, categories, action }: ExpertFormProps) {
  const t = await getTranslator('experts');
  const [only, ...others] = cities;
  return (
    <FoldedSection id={id} title={words.title} note={words.hint}>
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
        <TextField name="termTo" type="date" label={t('fields.termTo')} hint={t('fields.termToHint')} />
        <ProfileFields categories={categories} />
        <SubmitButton>{words.submit}</SubmitButton>
      </Form>
    </FoldedSection>
  );
}
