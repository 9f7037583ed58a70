import { CellCheckbox, CellChecks, CellInput, CellSelect } from '@/components/forms/cells';
import { RowList } from '@/components/forms/row-list';
import { getTranslator } from '@/lib/web/messages';
import { capSaid } from './terms-said';

type Item = { code: string; name: string; forbidden: boolean };
type Cap = { codes: string[]; base: string; max: string; label: string };

/** The items of a budget, and which of them take no money. */
export async function ItemRows({ items }: { items: Item[] }) {
  const t = await getTranslator('rounds');
  return (
    <RowList
      name="items"
      legend={t('rules.items')}
      legendHidden
      hint={t('rules.itemsHint')}
      rows={items}
      empty={5}
      rowLabel={(number) => t('rows.row', { number })}
      addLabel={t('rules.addItem')}
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
  );
}

/** What some items may take of the money together: each row says its limit, and opens where one changes it. */
export async function CapRows({ items, caps }: { items: Item[]; caps: Cap[] }) {
  const t = await getTranslator('rounds');
  return (
    <RowList
      name="caps"
      legend={t('rules.caps')}
      legendHidden
      hint={t('rules.capsHint')}
      rows={caps}
      empty={1}
      rowLabel={(number) => t('rows.row', { number })}
      addLabel={t('rules.addCap')}
      foldedAs={(cap) => capSaid(t, cap)}
      foldedAlways
      columns="minmax(0,1fr)"
    >
      {(cap, index) => (
        <div className="grid gap-y-2 pb-2">
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
  );
}
