import { CellCheckbox, CellChecks, CellInput } from '@/components/forms/cells';
import { formatPercent } from '@/lib/kernel/money';
import { expertKinds, kindQuotas, QUOTAS_MOST } from '@/lib/plans/stage-quotas';
import { getTranslator } from '@/lib/web/messages';
import type { EditablePlan } from './settings-form';

type StaffingCellsProps = {
  stage: EditablePlan['stages'][number] | undefined;
  /** What the names of its fields begin with: 'stages.0'. */
  prefix: string;
};

/** Who has to be among those who read an application, and who may not be together: folded, most stages ask for nothing. */
export async function StaffingCells({ stage, prefix }: StaffingCellsProps) {
  const [t, experts] = [await getTranslator('rounds'), await getTranslator('experts')];
  const quotas = kindQuotas.parse(stage?.kindQuotas ?? []);
  const isAsked = quotas.length > 0 || stage?.apartSameEmployer === true || stage?.chanceCapBp != null;
  const options = expertKinds.map((value) => ({ value, label: experts(`kinds.${value}`) }));
  return (
    <details className="pb-4 desk:col-span-3" open={isAsked}>
      <summary className="text-link">{t('stages.staffing')}</summary>
      <p className="mt-2 max-w-text text-small text-ink-soft">{t('stages.quotasHint')}</p>
      {Array.from({ length: QUOTAS_MOST }, (_, number) => {
        const [name, quota] = [`${prefix}.kindQuotas.${number}`, quotas[number]];
        return (
          <div key={name} className="grid gap-x-4 desk:grid-cols-[8rem_minmax(0,1fr)]">
            <CellInput
              numeric
              name={`${name}.least`}
              label={t('stages.quotaLeast')}
              defaultValue={quota?.least.toString()}
            />
            <CellChecks
              name={`${name}.kinds`}
              label={t('stages.quotaKinds')}
              options={options}
              checked={quota?.kinds ?? []}
            />
          </div>
        );
      })}
      <CellCheckbox
        name={`${prefix}.apartSameEmployer`}
        label={t('stages.apartSameEmployer')}
        checked={stage?.apartSameEmployer ?? false}
      />
      <div className="max-w-[16rem]">
        <CellInput
          numeric
          name={`${prefix}.chanceCap`}
          label={t('stages.chanceCap')}
          defaultValue={stage?.chanceCapBp == null ? undefined : formatPercent(stage.chanceCapBp)}
        />
      </div>
      <p className="max-w-text text-small text-ink-soft">{t('stages.chanceCapHint')}</p>
    </details>
  );
}
