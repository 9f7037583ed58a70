import { SelectField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { FoldedSection } from '@/components/ui/folded-section';
import { EVERYWHERE } from '@/lib/regions/appointments/rules';
import type { RegionOption } from '@/lib/regions/queries';
import { APPOINTED_ROLES } from '@/lib/regions/schema';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { RegionField } from './region-field';

type AppointFormProps = {
  action: FormAction;
  regions: RegionOption[];
  /** Nobody else could confirm what is proposed now. */
  isAlone: boolean;
  /** Whoever appoints stands above all regions. */
  isEverywhere: boolean;
};

export async function AppointForm({ action, regions, isAlone, isEverywhere }: AppointFormProps) {
  const [t, people] = [await getTranslator('regions'), await getTranslator('people')];
  return (
    <FoldedSection
      id="appoint-form"
      title={t('people.appoint')}
      note={
        <>
          {t(isAlone ? 'people.appointHintAlone' : 'people.appointHintSecond')} {isAlone && t('people.appointHint')}
        </>
      }
    >
      <Form action={action} id="appoint" clearWhenDone>
        <TextField name="name" label={t('people.fieldName')} required />
        <TextField name="email" type="email" label={t('people.fieldEmail')} required />
        <SelectField name="role" label={t('people.fieldRole')} required>
          <option value="">{t('people.choose')}</option>
          {APPOINTED_ROLES.map((role) => (
            <option key={role} value={role}>
              {people(`roles.${role}`)}
            </option>
          ))}
        </SelectField>
        <RegionField label={t('people.fieldRegion')} options={regions} empty={t('people.choose')}>
          {isEverywhere && <option value={EVERYWHERE}>{t('people.everywhere')}</option>}
        </RegionField>
        <TextField name="title" label={t('people.fieldTitle')} />
        <SubmitButton>{t('people.appointSubmit')}</SubmitButton>
      </Form>
    </FoldedSection>
  );
}
