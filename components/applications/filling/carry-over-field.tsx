import { SelectField } from '@/components/forms/fields';
import { Notice } from '@/components/ui/notice';
import type { EarlierApplication } from '@/lib/applications/carrying/earlier-applications';
import { getTranslator } from '@/lib/web/messages';

/** What an organisation that applied before need not write again, and whether its project begins with an earlier one. */
export async function CarryOverField({ earlier }: { earlier: readonly EarlierApplication[] }) {
  const t = await getTranslator('applications');
  const titled = earlier.filter(({ title, isDraftHere }) => title !== '' && !isDraftHere);
  if (earlier.length === 0) return null;
  return (
    <>
      <Notice className="mb-5 max-w-form">{t('carried.start')}</Notice>
      {titled.length > 0 && (
        <SelectField name="basedOn" label={t('carried.basis')} hint={t('carried.basisHint')}>
          <option value="">{t('carried.noBasis')}</option>
          {titled.map(({ id, title, number, round }) => (
            <option key={id} value={id}>
              {t('carried.earlier', { title, number: number ?? round })}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}
