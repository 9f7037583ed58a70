import { CellInput } from '@/components/forms/cells';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { RowList } from '@/components/forms/row-list';
import { Disclosure } from '@/components/ui/disclosure';
import { formatYuan } from '@/lib/kernel/money';
import type { Terms } from '@/lib/plans/terms/terms';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { AtVersion, atPlan, type EditablePlan, ofPlan, type PlanPartProps, SettingsForm } from './settings-form';

/** The categories by their names; where there are several, one act makes them one. */
export async function CategoriesForm({ plan, action }: PlanPartProps) {
  const t = await getTranslator('rounds');
  return (
    <>
      <SettingsForm {...ofPlan(plan, 'categories')} action={action} wide>
        <RowList
          name="categories"
          begun
          legendHidden
          legend={t('categories.legend')}
          hint={t('categories.hint')}
          rows={plan.categories}
          empty={5}
          rowLabel={(number) => t('rows.row', { number })}
          addLabel={t('categories.add')}
          foldedAs={({ name }) => name}
          columns="minmax(0,2fr) minmax(0,2fr) minmax(0,1fr) minmax(0,1fr)"
        >
          {(category, index) => (
            <>
              <input type="hidden" name={`categories.${index}.code`} value={category?.code ?? ''} />
              <CellInput
                name={`categories.${index}.name`}
                label={t('categories.name')}
                labelled={index === 0}
                defaultValue={category?.name}
              />
              <CellInput
                name={`categories.${index}.nameEn`}
                label={t('categories.nameEn')}
                labelled={index === 0}
                defaultValue={category?.nameEn}
              />
              {(['least', 'most'] as const).map((end) => (
                <CellInput
                  key={end}
                  numeric
                  name={`categories.${index}.${end}`}
                  label={t(`categories.${end}`)}
                  labelled={index === 0}
                  defaultValue={category && granted(plan.terms, category.code, end)}
                />
              ))}
            </>
          )}
        </RowList>
      </SettingsForm>
      {plan.categories.length > 1 && <OneCategory plan={plan} action={action} />}
    </>
  );
}

function granted({ categoryGrants }: Terms, code: string, end: 'least' | 'most'): string {
  const own = categoryGrants.find(({ categoryCode }) => categoryCode === code);
  const fen = own?.[`${end}Fen`] ?? 0n;
  return fen === 0n ? '' : formatYuan(fen);
}

/** A round that knows no categories has one: all the others go at once. */
async function OneCategory({ plan, action }: { plan: EditablePlan; action: FormAction }) {
  const t = await getTranslator('rounds');
  return (
    <div className="mt-8 max-w-form">
      <Disclosure label={t('categories.one')}>
        <Form action={action} id="one-category">
          <AtVersion at={atPlan(plan)} />
          <TextField
            name="categories.0.name"
            label={t('categories.oneName')}
            hint={t('categories.oneHint')}
            maxLength={30}
            required
            autoComplete="off"
          />
          <ConfirmButton
            question={{
              title: t('categories.oneTitle'),
              text: t('categories.oneText', { count: plan.categories.length }),
              confirm: t('categories.oneSubmit'),
              cancel: t('categories.oneBack'),
            }}
          >
            {t('categories.oneSubmit')}
          </ConfirmButton>
        </Form>
      </Disclosure>
    </div>
  );
}
