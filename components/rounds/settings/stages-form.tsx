import { CellCheckbox, CellDateTime, CellInput, CellSelect } from '@/components/forms/cells';
import { RowList } from '@/components/forms/row-list';
import { formatPercent } from '@/lib/kernel/money';
import { toLocalDateTime } from '@/lib/kernel/shanghai';
import { stageKinds, sumRules } from '@/lib/plans/stage-rules';
import { getTranslator } from '@/lib/web/messages';
import { ofPlan, type PlanPartProps, SettingsForm } from './settings-form';
import { StaffingCells } from './staffing-cells';

/** The stages of review in their order, with an empty one to add. */
export async function StagesForm({ plan, action }: PlanPartProps) {
  const [t, words] = [await getTranslator('rounds'), await getTranslator('reviews')];
  return (
    <SettingsForm {...ofPlan(plan, 'stages')} action={action} wide>
      <RowList
        name="stages"
        begun
        legendHidden
        legend={t('stages.legend')}
        hint={t('stages.hint')}
        rows={plan.stages}
        empty={3}
        rowLabel={(number) => t('rows.row', { number })}
        addLabel={t('stages.add')}
        foldedAs={({ name }) => name}
        columns="9rem minmax(0,1fr) minmax(0,1.75fr)"
      >
        {(stage, index) => {
          const name = (field: string): string => `stages.${index}.${field}`;
          return (
            <>
              {stage && <input type="hidden" name={name('id')} value={stage.id} />}
              <p className="hidden pt-2 font-medium desk:col-span-3 desk:block">{stage?.name || t('stages.fresh')}</p>
              <CellSelect name={name('kind')} label={t('stages.kind')} defaultValue={stage?.kind}>
                {stageKinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {words(`kinds.${kind}`)}
                  </option>
                ))}
              </CellSelect>
              <CellInput name={name('name')} label={t('stages.name')} defaultValue={stage?.name} />
              <CellSelect name={name('rubricId')} label={t('stages.rubric')} defaultValue={stage?.rubricId}>
                {plan.rubrics.map((rubric) => (
                  <option key={rubric.id} value={rubric.id}>
                    {rubric.title}
                  </option>
                ))}
              </CellSelect>
              <div className="grid gap-x-2 desk:col-span-3 desk:grid-cols-[repeat(3,minmax(0,8rem))_minmax(0,16rem)]">
                <CellInput
                  numeric
                  name={name('reviewsPerEntry')}
                  label={t('stages.reviewsPerEntry')}
                  defaultValue={stage ? String(stage.reviewsPerEntry) : '3'}
                />
                <CellInput
                  numeric
                  name={name('cutCount')}
                  label={t('stages.cutCount')}
                  defaultValue={stage?.cutCount?.toString()}
                />
                <CellInput
                  numeric
                  name={name('weight')}
                  label={t('stages.weight')}
                  defaultValue={stage ? formatPercent(stage.weightBp) : '0'}
                />
                <CellInput name={name('nameEn')} label={t('stages.nameEn')} defaultValue={stage?.nameEn} />
              </div>
              <div className="grid gap-x-2 desk:col-span-3 desk:grid-cols-[minmax(0,1fr)_14rem]">
                <CellSelect name={name('sumRule')} label={t('stages.sumRule')} defaultValue={stage?.sumRule ?? 'NONE'}>
                  {sumRules.map((rule) => (
                    <option key={rule} value={rule}>
                      {words(`sumRules.${rule}`)}
                    </option>
                  ))}
                </CellSelect>
                {plan.templateId === null && (
                  <CellDateTime
                    name={name('dueAt')}
                    label={t('stages.dueAt')}
                    defaultValue={stage?.dueAt ? toLocalDateTime(stage.dueAt) : undefined}
                  />
                )}
              </div>
              <div className="flex flex-wrap gap-x-6 pb-4 desk:col-span-3">
                <CellCheckbox
                  name={name('blindApplicant')}
                  label={t('stages.blindApplicant')}
                  checked={stage?.blindApplicant ?? false}
                />
                <CellCheckbox
                  name={name('blindExperts')}
                  label={t('stages.blindExperts')}
                  checked={stage?.blindExperts ?? true}
                />
                <CellCheckbox
                  name={name('secretBallot')}
                  label={t('stages.secretBallot')}
                  checked={stage?.secretBallot ?? false}
                />
              </div>
              <StaffingCells stage={stage} prefix={`stages.${index}`} />
            </>
          );
        }}
      </RowList>
    </SettingsForm>
  );
}
