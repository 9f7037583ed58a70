import { CellInput, CellSelect } from '@/components/forms/cells';
import { RowList } from '@/components/forms/row-list';
import { formatPercent } from '@/lib/kernel/money';
import { instalmentConditions } from '@/lib/rounds/schema';
import { getTranslator } from '@/lib/web/messages';
import { SettingsForm, type PartProps } from './settings-form';

export async function InstalmentsForm({ round, action }: PartProps) {
  const t = await getTranslator('rounds');
  return (
    <SettingsForm round={round} action={action}>
      <RowList legend={t('instalments.legend')} hint={t('instalments.hint')} rows={round.instalments} empty={2} rowLabel={(number) => t('rows.row', { number })} columns="minmax(0,1fr) 7rem minmax(0,1fr)">
        {(instalment, index) => (
          <>
            <CellInput name={`instalments.${index}.name`} label={t('instalments.name')} labelled={index === 0} defaultValue={instalment?.name} />
            <CellInput numeric name={`instalments.${index}.share`} label={t('instalments.share')} labelled={index === 0} defaultValue={instalment && formatPercent(instalment.basisPoints)} />
            <CellSelect name={`instalments.${index}.condition`} label={t('instalments.condition')} labelled={index === 0} defaultValue={instalment?.condition}>
              {instalmentConditions.map((condition) => (
                <option key={condition} value={condition}>
                  {t(`instalments.${condition}`)}
                </option>
              ))}
            </CellSelect>
          </>
        )}
      </RowList>
    </SettingsForm>
  );
}
