import { CellInput, CellSelect } from '@/components/forms/cells';
import { RowList } from '@/components/forms/row-list';
import { askedOf, type Terms } from '@/lib/plans/terms/terms';
import { getTranslator } from '@/lib/web/messages';

type ScreeningRowsProps = { checklist: Terms['screening']['checklist']; reasons: { code: string; label: string }[] };

/** What an officer checks, and for which reasons an application may be ineligible. */
export async function ScreeningRows({ checklist, reasons }: ScreeningRowsProps) {
  const t = await getTranslator('rounds');
  const rowLabel = (number: number): string => t('rows.row', { number });
  return (
    <>
      <h3 id="rules-screening" className="mt-8 mb-3">
        {t('rules.screening')}
      </h3>
      <RowList
        name="checklist"
        legend={t('rules.checklist')}
        rows={checklist}
        empty={5}
        rowLabel={rowLabel}
        foldedAs={({ label }) => label}
        columns="minmax(0,1fr) 11rem"
      >
        {(line, index) => (
          <>
            <input type="hidden" name={`checklist.${index}.key`} value={line?.key ?? ''} />
            <CellInput
              name={`checklist.${index}.label`}
              label={t('rules.checklistLine')}
              labelled={index === 0}
              defaultValue={line?.label}
            />
            <CellSelect
              name={`checklist.${index}.of`}
              label={t('rules.checklistOf')}
              labelled={index === 0}
              defaultValue={line?.of ?? 'ALL'}
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
      <RowList
        name="reasons"
        legend={t('rules.reasons')}
        rows={reasons}
        empty={3}
        rowLabel={rowLabel}
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
    </>
  );
}
