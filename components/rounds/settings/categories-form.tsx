import { CellInput } from '@/components/forms/cells';
import { RowList } from '@/components/forms/row-list';
import { getTranslator } from '@/lib/web/messages';
import { ofPlan, type PlanPartProps, SettingsForm } from './settings-form';

export async function CategoriesForm({ plan, action }: PlanPartProps) {
  const t = await getTranslator('rounds');
  return (
    <SettingsForm {...ofPlan(plan)} action={action}>
      <RowList
        name="categories"
        begun
        legend={t('categories.legend')}
        hint={t('categories.hint')}
        rows={plan.categories}
        empty={plan.mayEdit ? 5 : 0}
        rowLabel={(number) => t('rows.row', { number })}
        columns="12rem minmax(0,1fr)"
      >
        {(category, index) => (
          <>
            <CellInput
              name={`categories.${index}.code`}
              label={t('categories.code')}
              labelled={index === 0}
              defaultValue={category?.code}
            />
            <CellInput
              name={`categories.${index}.name`}
              label={t('categories.name')}
              labelled={index === 0}
              defaultValue={category?.name}
            />
          </>
        )}
      </RowList>
    </SettingsForm>
  );
}
