import { CheckboxesField, CheckboxField } from '@/components/forms/choice-fields';
import { SelectField, TextField } from '@/components/forms/fields';
import { organisationTypes } from '@/lib/organisations/kinds';
import { type JointTerms, jointModes, MOST_PARTNERS } from '@/lib/plans/terms/joint';
import { getTranslator } from '@/lib/web/messages';

/** Whether several apply together, with whom, how many, and what is asked of the partners. */
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
      <TextField
        name="jointMost"
        label={t('gates.jointMost')}
        hint={t('gates.jointMostHint', { most: MOST_PARTNERS })}
        defaultValue={joint.most === null ? '' : String(joint.most)}
        inputMode="numeric"
        className="max-w-[8rem]"
        unmarked
      />
      <CheckboxField
        name="jointJudged"
        value="on"
        label={t('gates.jointJudged')}
        hint={t('gates.jointJudgedHint')}
        defaultChecked={joint.judged}
      />
      <CheckboxField
        name="jointCounted"
        value="on"
        label={t('gates.jointCounted')}
        hint={t('gates.jointCountedHint')}
        defaultChecked={joint.counted}
      />
    </>
  );
}
