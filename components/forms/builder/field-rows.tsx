import { CellCheckbox, CellInput, CellSelect, CellText } from '@/components/forms/cells';
import { RowList } from '@/components/forms/row-list';
import type { TableColumn } from '@/lib/forms/definition/definition';
import { tiedFacts } from '@/lib/forms/definition/profile-facts';
import { getTranslator } from '@/lib/web/messages';

const columnTypes = ['text', 'integer', 'money', 'day', 'month', 'choice', 'phone'] as const;

/** The options of a choice; their values are the house's. */
export async function OptionRows({ options }: { options: readonly { value: string; label: string }[] }) {
  const t = await getTranslator('builder');
  return (
    <RowList
      name="edit.field.options"
      legend={t('editor.options')}
      rows={options}
      empty={4}
      rowLabel={(number) => t('editor.option', { number })}
      addLabel={t('editor.addOption')}
      columns="minmax(0,1fr)"
    >
      {(option, index) => (
        <>
          <input type="hidden" name={`edit.field.options.${index}.value`} value={option?.value ?? ''} />
          <CellInput
            name={`edit.field.options.${index}.label`}
            label={t('editor.option', { number: index + 1 })}
            labelled="never"
            defaultValue={option?.label}
          />
        </>
      )}
    </RowList>
  );
}

/** The columns of a table. */
export async function ColumnRows({ columns }: { columns: readonly TableColumn[] }) {
  const t = await getTranslator('builder');
  return (
    <RowList
      name="edit.field.columns"
      legend={t('editor.columns')}
      hint={t('editor.columnsHint')}
      rows={columns}
      empty={Math.min(2, 10 - columns.length)}
      spare={Math.max(0, 8 - columns.length)}
      rowLabel={(number) => t('editor.column', { number })}
      addLabel={t('editor.addColumn')}
      columns="minmax(0,2fr) 6rem minmax(0,2fr) 4rem 7rem 4rem"
    >
      {(column, index) => {
        const name = `edit.field.columns.${index}`;
        return (
          <>
            <input type="hidden" name={`${name}.key`} value={column?.key ?? ''} />
            <CellInput
              name={`${name}.label`}
              label={t('editor.columnLabel')}
              labelled={index === 0}
              defaultValue={column?.label}
            />
            <CellSelect
              name={`${name}.type`}
              label={t('editor.columnType')}
              labelled={index === 0}
              defaultValue={column?.type ?? 'text'}
            >
              {columnTypes.map((type) => (
                <option key={type} value={type}>
                  {t(`columnTypes.${type}`)}
                </option>
              ))}
            </CellSelect>
            <CellText
              name={`${name}.options`}
              label={t('editor.columnOptions')}
              labelled={index === 0}
              defaultValue={column?.options.map(({ label }) => label).join('\n') ?? ''}
            />
            <CellInput
              numeric
              name={`${name}.maxLength`}
              label={t('editor.columnLength')}
              labelled={index === 0}
              defaultValue={String(column?.maxLength ?? 100)}
            />
            <CellSelect
              name={`${name}.onRecord`}
              label={t('editor.columnOnRecord')}
              labelled={index === 0}
              defaultValue={column?.onRecord ?? ''}
            >
              <option value="">{t('editor.onRecordNone')}</option>
              {tiedFacts.map((fact) => (
                <option key={fact} value={fact}>
                  {t(`facts.${fact}`)}
                </option>
              ))}
            </CellSelect>
            <CellCheckbox
              name={`${name}.required`}
              label={t('editor.columnRequired')}
              checked={column?.required ?? false}
              className="self-end"
            />
          </>
        );
      }}
    </RowList>
  );
}
