import { CheckboxesField } from '@/components/forms/choice-fields';
import { SelectField } from '@/components/forms/fields';
import { organisationTypes } from '@/lib/organisations/kinds';
import { type JointTerms, jointModes } from '@/lib/plans/terms/joint';
import { getTranslator } from '@/lib/web/messages';

/** Whether several apply together, and with whom. */
export async function JointFields({ joint }: { joint: JointTerms }) {
  const [t, organisations] = [await getTranslator('rounds'), await getTranslator('organisations')];
  return (
    <>
      <SelectField
        name="jointMode"
        label={t('gates.jointMode')}
        hint={t('gates.jointModeHint')}
        defaultValue={joint.mode}
        unmarked
      >
        {jointModes.map((mode) => (
          <option key={mode} value={mode}>
            {t(`gates.jointModes.${mode}`)}
          </option>
        ))}
      </SelectField>
      <CheckboxesField
        name="jointPartners"
        label={t('gates.jointPartners')}
        hint={t('gates.jointPartnersHint')}
        options={organisationTypes.map((type) => ({ value: type, label: organisations(`types.${type}`) }))}
        defaultValues={joint.partners}
        unmarked
      />
    </>
  );
}
