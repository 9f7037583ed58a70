import { CellInput, CellSelect } from '@/components/forms/cells';
import { RowList } from '@/components/forms/row-list';
import { Chips } from '@/components/ui/link-row';
import { formatPercent } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { instalmentConditions, instalmentTemplates } from '@/lib/plans/instalments';
import { getTranslator } from '@/lib/web/messages';
import { ofPlan, type PlanPartProps, SettingsForm } from './settings-form';

type Row = { name: string; basisPoints: number; condition: string };

/** The payment plan; a sample fills the rows, and is saved only when the officer says so. */
export async function InstalmentsForm({ plan, action, chosen }: PlanPartProps & { chosen: string | undefined }) {
  const t = await getTranslator('rounds');
  // Once saved the round has another version, and its own rows are shown again.
  const sampleOf = (key: string): string => `${key}-${plan.version}`;
  const rows: readonly Row[] =
    instalmentTemplates.find(({ key }) => sampleOf(key) === chosen)?.parts ?? plan.instalments;
  return (
    <>
      <div className="mb-4 max-w-form">
        <p className="mb-2 text-table text-ink-soft">
          {t('instalments.samples')}：{t('instalments.samplesHint')}
        </p>
        <Chips
          label={t('instalments.samples')}
          links={instalmentTemplates.map(({ key, name }) => ({
            href: `${paths.planSettings(plan, 'instalments')}?of=${sampleOf(key)}`,
            label: name,
            isCurrent: sampleOf(key) === chosen,
          }))}
        />
      </div>
      <SettingsForm {...ofPlan(plan, 'instalments')} action={action}>
        <RowList
          name="instalments"
          begun
          legend={t('instalments.legend')}
          hint={t('instalments.hint')}
          rows={rows}
          empty={3}
          rowLabel={(number) => t('rows.row', { number })}
          addLabel={t('instalments.add')}
          foldedAs={({ name }) => name}
          columns="minmax(0,1fr) 7rem minmax(0,1fr)"
        >
          {(instalment, index) => (
            <>
              <CellInput
                name={`instalments.${index}.name`}
                label={t('instalments.name')}
                labelled={index === 0}
                defaultValue={instalment?.name}
              />
              <CellInput
                numeric
                name={`instalments.${index}.share`}
                label={t('instalments.share')}
                labelled={index === 0}
                defaultValue={instalment && formatPercent(instalment.basisPoints)}
              />
              <CellSelect
                name={`instalments.${index}.condition`}
                label={t('instalments.condition')}
                labelled={index === 0}
                defaultValue={instalment?.condition}
              >
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
    </>
  );
}
