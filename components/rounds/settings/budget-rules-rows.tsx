import { CellCheckbox, CellInput, CellSelect } from '@/components/forms/cells';
import { RowList } from '@/components/forms/row-list';
import { getTranslator } from '@/lib/web/messages';

type Item = { code: string; name: string; forbidden: boolean };
type Cap = { codes: string; base: string; max: string; label: string };

/** Budget items and what they may take of the money. */
export async function BudgetRulesRows({ items, caps }: { items: Item[]; caps: Cap[] }) {
  const t = await getTranslator('rounds');
  const rowLabel = (number: number): string => t('rows.row', { number });
  return (
    <>
      <h3 className="mt-8 mb-3">{t('rules.budget')}</h3>
      <RowList
        name="items"
        legend={t('rules.items')}
        hint={t('rules.itemsHint')}
        rows={items}
        empty={5}
        rowLabel={rowLabel}
        columns="6rem minmax(0,1fr) 10rem"
      >
        {(item, index) => (
          <>
            <CellInput
              name={`items.${index}.code`}
              label={t('rules.itemCode')}
              labelled={index === 0}
              defaultValue={item?.code}
            />
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
        columns="8rem 12rem 7rem minmax(0,1fr)"
      >
        {(cap, index) => (
          <>
            <CellInput
              name={`caps.${index}.codes`}
              label={t('rules.capCodes')}
              labelled={index === 0}
              defaultValue={cap?.codes}
            />
            <CellSelect
              name={`caps.${index}.base`}
              label={t('rules.capBase')}
              labelled={index === 0}
              defaultValue={cap?.base}
            >
              <option value="grant">{t('rules.baseGrant')}</option>
              <option value="total">{t('rules.baseTotal')}</option>
            </CellSelect>
            <CellInput
              numeric
              name={`caps.${index}.max`}
              label={t('rules.capMax')}
              labelled={index === 0}
              defaultValue={cap?.max}
            />
            <CellInput
              name={`caps.${index}.label`}
              label={t('rules.capLabel')}
              labelled={index === 0}
              defaultValue={cap?.label}
            />
          </>
        )}
      </RowList>
    </>
  );
}
