import { CellCheckbox, CellChecks, CellInput, CellSelect } from '@/components/forms/cells';
import { RowList } from '@/components/forms/row-list';
import { getTranslator } from '@/lib/web/messages';

type Item = { code: string; name: string; forbidden: boolean };
type Cap = { codes: string[]; base: string; max: string; label: string };

/** Budget items and what they may take of the money. */
export async function BudgetRulesRows({ items, caps }: { items: Item[]; caps: Cap[] }) {
  const t = await getTranslator('rounds');
  const rowLabel = (number: number): string => t('rows.row', { number });
  return (
    <>
      <h3 id="rules-budget" className="mt-8 mb-3">
        {t('rules.budget')}
      </h3>
      <RowList
        name="items"
        legend={t('rules.items')}
        hint={t('rules.itemsHint')}
        rows={items}
        empty={5}
        rowLabel={rowLabel}
        foldedAs={({ name }) => name}
        columns="minmax(0,1fr) 10rem"
      >
        {(item, index) => (
          <>
            <input type="hidden" name={`items.${index}.code`} value={item?.code ?? ''} />
            <CellInput
              name={`items.${index}.name`}
              label={t('rules.itemName')}
              labelled={index === 0}
              defaultValue={item?.name}
            />
            <CellCheckbox
              name={`items.${index}.forbidden`}
              label={t('rules.forbidden')}
              checked={item?.forbidden ?? false}
              className="self-end"
            />
          </>
        )}
      </RowList>
      <RowList
        name="caps"
        legend={t('rules.caps')}
        hint={t('rules.capsHint')}
        rows={caps}
        empty={3}
        rowLabel={rowLabel}
        foldedAs={({ label }) => label}
        columns="minmax(0,1fr)"
      >
        {(cap, index) => (
          <div className="grid gap-y-2 border-b border-line pb-3">
            <div className="grid gap-x-2 gap-y-1 desk:grid-cols-[minmax(0,1fr)_12rem_7rem]">
              <CellInput name={`caps.${index}.label`} label={t('rules.capLabel')} defaultValue={cap?.label} />
              <CellSelect name={`caps.${index}.base`} label={t('rules.capBase')} defaultValue={cap?.base}>
                <option value="grant">{t('rules.baseGrant')}</option>
                <option value="total">{t('rules.baseTotal')}</option>
              </CellSelect>
              <CellInput numeric name={`caps.${index}.max`} label={t('rules.capMax')} defaultValue={cap?.max} />
            </div>
            <CellChecks
              name={`caps.${index}.codes`}
              label={t('rules.capItems')}
              options={items.map(({ code, name }) => ({ value: code, label: name }))}
              checked={cap?.codes ?? []}
            />
          </div>
        )}
      </RowList>
    </>
  );
}
