import { SelectField } from '@/components/forms/fields';
import { tiedFacts } from '@/lib/forms/definition/profile-facts';
import { factByName, type Tieable } from '@/lib/forms/definition/tied-fact';
import { getTranslator } from '@/lib/web/messages';

/** Which fact on record a question asks for: found by its name unless it is said. */
export async function TiedTo({ field }: { field: Tieable }) {
  const t = await getTranslator('builder');
  const found = factByName(field.label);
  return (
    <SelectField
      name="edit.field.onRecord"
      label={t('editor.onRecord')}
      hint={t('editor.onRecordHint')}
      defaultValue={field.onRecord ?? ''}
      unmarked
    >
      <option value="">
        {found === null ? t('editor.onRecordByName') : t('editor.onRecordFound', { fact: t(`facts.${found}`) })}
      </option>
      <option value="none">{t('editor.onRecordNone')}</option>
      {tiedFacts.map((fact) => (
        <option key={fact} value={fact}>
          {t(`facts.${fact}`)}
        </option>
      ))}
    </SelectField>
  );
}
