import { CellInput, CellSelect, CellText } from '@/components/forms/cells';
import { RowList } from '@/components/forms/row-list';
import type { termsToForm } from '@/lib/plans/settings/terms-form';
import { askedOf, type Terms } from '@/lib/plans/terms/terms';
import { getTranslator } from '@/lib/web/messages';

type Screening = Terms['screening'];

/** What an officer checks. */
export async function ChecklistRows({ checklist }: Pick<ReturnType<typeof termsToForm>, 'checklist'>) {
  const t = await getTranslator('rounds');
  return (
    <RowList
      name="checklist"
      legend={t('rules.checklist')}
      legendHidden
      rows={checklist}
      empty={5}
      rowLabel={(number) => t('rows.row', { number })}
      addLabel={t('rules.addCheck')}
      foldedAs={({ label, of, phrases }) =>
        t('rules.checkSaid', {
          label,
          isAll: of === 'ALL' ? 'yes' : 'no',
          of: t(`rules.askedOf.${of}`),
          phrases: phrases.split('\n').filter(Boolean).length,
        })
      }
      foldedAlways
      hint={t('rules.phrasesHint')}
      columns="minmax(0,44rem)"
    >
      {(line, index) => (
        <>
          <input type="hidden" name={`checklist.${index}.key`} value={line?.key ?? ''} />
          <CellInput name={`checklist.${index}.label`} label={t('rules.checklistLine')} defaultValue={line?.label} />
          <CellText name={`checklist.${index}.phrases`} label={t('rules.phrases')} defaultValue={line?.phrases} />
          <CellSelect
            name={`checklist.${index}.of`}
            label={t('rules.checklistOf')}
            defaultValue={line?.of ?? 'ALL'}
            className="max-w-[16rem] pb-2"
          >
            {askedOf.map((of) => (
              <option key={of} value={of}>
                {t(`rules.askedOf.${of}`)}
              </option>
            ))}
          </CellSelect>
        </>
      )}
    </RowList>
  );
}

/** For which reasons an application may be ineligible. */
export async function ReasonRows({ reasons }: Pick<Screening, 'reasons'>) {
  const t = await getTranslator('rounds');
  return (
    <RowList
      name="reasons"
      legend={t('rules.reasons')}
      rows={reasons}
      empty={3}
      rowLabel={(number) => t('rows.row', { number })}
      addLabel={t('rules.addReason')}
      foldedAs={({ label }) => label}
      columns="minmax(0,1fr)"
    >
      {(reason, index) => (
        <>
          <input type="hidden" name={`reasons.${index}.code`} value={reason?.code ?? ''} />
          <CellInput
            name={`reasons.${index}.label`}
            label={t('rules.reasonLabel')}
            labelled={index === 0}
            defaultValue={reason?.label}
          />
        </>
      )}
    </RowList>
  );
}
