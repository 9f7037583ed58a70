import { CheckboxesField, RadioField } from '@/components/forms/choice-fields';
import { SelectField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { RegionOptions } from '@/components/regions/region-options';
import { FollowRhythm, NewsKind } from '@/lib/db/generated/enums';
import type { FollowPage } from '@/lib/follows/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { getNames } from '@/lib/web/named';

const GONE_WHEN_SENT = '[&:has(>[role=status])>:not([role=status])]:hidden';
const TWO_ON_A_PHONE = '[&_.choices]:grid-cols-[repeat(auto-fill,minmax(9rem,1fr))]';

/** Which news, of where, how often; and whereto, for whoever has no account. */
export async function FollowForm({ page, action }: { page: FollowPage; action: FormAction }) {
  const [t, nameOf] = [await getTranslator('follows'), await getNames()];
  const { begin, regions, categories, isVisitor } = page;
  return (
    // Nothing is left to do for a visitor to whom a letter went.
    <Form action={action} id="follow" className={isVisitor ? GONE_WHEN_SENT : ''} clearWhenDone>
      <CheckboxesField
        name="kinds"
        label={t('kinds')}
        options={Object.values(NewsKind).map((value) => ({ value, label: t(`kind.${value}`) }))}
        defaultValues={begin.kind === undefined ? Object.values(NewsKind) : [begin.kind]}
        required
      />
      <SelectField
        name="regionId"
        label={t('region')}
        hint={t('regionHint')}
        defaultValue={begin.region ?? ''}
        unmarked
      >
        <RegionOptions options={regions} empty={t('everywhere')} />
      </SelectField>
      {categories.length > 0 && (
        <div className={TWO_ON_A_PHONE}>
          <CheckboxesField
            name="categoryCodes"
            label={t('categories')}
            hint={t('categoriesHint')}
            options={categories.map((category) => ({ value: category.code, label: nameOf(category) }))}
            defaultValues={begin.category === undefined ? [] : [begin.category]}
            unmarked
          />
        </div>
      )}
      <RadioField
        name="rhythm"
        label={t('rhythms')}
        options={Object.values(FollowRhythm).map((value) => ({ value, label: t(`rhythm.${value}`) }))}
        defaultValue="AT_ONCE"
        unmarked
      />
      {isVisitor && (
        <TextField name="email" type="email" label={t('email')} hint={t('emailHint')} autoComplete="email" required />
      )}
      <SubmitButton>{t('submit')}</SubmitButton>
    </Form>
  );
}
