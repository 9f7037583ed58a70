import { CellCheckbox, CellInput, CellText } from '@/components/forms/cells';
import { TextField } from '@/components/forms/fields';
import { OpenedByProblems } from '@/components/forms/folded-group';
import { RowList } from '@/components/forms/row-list';
import { Tabs } from '@/components/ui/link-row';
import { paths } from '@/lib/paths/paths';
import { fullScore } from '@/lib/plans/rubric-rules';
import { sampleRubrics } from '@/lib/plans/supplied/sample-rubrics';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { RemoveRubric } from './remove-rubric';
import { ofPlan, type PlanPartProps, SettingsForm } from './settings-form';

const anchors = ['anchorFull', 'anchorMid', 'anchorLow'] as const;

/** One rubric at a time, chosen above; 'new' is an empty one, 'new-<key>' starts from a sample. */
export async function RubricForm({
  plan,
  action,
  removeAction,
  chosen,
}: PlanPartProps & { removeAction: FormAction; chosen: string | undefined }) {
  const t = await getTranslator('rounds');
  const isNew = chosen?.startsWith('new') ?? false;
  const rubric = isNew ? undefined : (plan.rubrics.find(({ id }) => id === chosen) ?? plan.rubrics[0]);
  const href = (of: string): string => `${paths.planSettings(plan, 'rubric')}?of=${of}`;
  const start = rubric ?? sampleRubrics.find(({ key }) => chosen === `new-${key}`);
  const criteria = (start?.criteria ?? []).map((criterion) => ({ tieBreak: null, bonus: false, ...criterion }));
  const links = plan.rubrics.map(({ id, title }) => ({ href: href(id), label: title, isCurrent: id === rubric?.id }));
  return (
    <>
      <Tabs
        label={t('rubric.choose')}
        links={[...links, { href: href('new'), label: t('rubric.add'), isCurrent: rubric === undefined }]}
      />
      {isNew && (
        <SampleRubrics
          label={t('rubric.samples')}
          links={sampleRubrics.map(({ key, title }) => ({ href: href(`new-${key}`), title }))}
        />
      )}
      <SettingsForm {...ofPlan(plan, 'rubric')} action={action} key={rubric?.id ?? chosen} wide isLong>
        <input type="hidden" name="rubricId" value={rubric?.id ?? ''} />
        <TextField name="title" label={t('rubric.title')} defaultValue={start?.title} className="max-w-form" required />
        <RowList
          name="criteria"
          legend={t('rubric.criteria')}
          hint={t('rubric.hint', { sum: fullScore(criteria) })}
          rows={criteria}
          empty={5}
          rowLabel={(number) => t('rows.row', { number })}
          addLabel={t('rubric.addCriterion')}
          columns="minmax(0,1fr)"
        >
          {(criterion, index) => (
            <OpenedByProblems open={criterion === undefined} className="fold-row">
              <summary className="py-1.5">
                {criterion
                  ? t('rubric.summary', {
                      group: criterion.group,
                      name: criterion.name,
                      points: String(Number(criterion.maxPoints)),
                    })
                  : t('rubric.new')}
              </summary>
              <div className="grid items-start gap-x-2 gap-y-1 desk:grid-cols-[9rem_minmax(0,1fr)_5rem_5rem_5.5rem]">
                <CellInput name={`criteria.${index}.group`} label={t('rubric.group')} defaultValue={criterion?.group} />
                <CellInput name={`criteria.${index}.name`} label={t('rubric.name')} defaultValue={criterion?.name} />
                <CellInput
                  numeric
                  name={`criteria.${index}.maxPoints`}
                  label={t('rubric.maxPoints')}
                  defaultValue={criterion && String(Number(criterion.maxPoints))}
                />
                <CellInput
                  numeric
                  name={`criteria.${index}.tieBreak`}
                  label={t('rubric.tieBreak')}
                  defaultValue={criterion?.tieBreak?.toString()}
                />
                <CellCheckbox
                  name={`criteria.${index}.bonus`}
                  label={t('rubric.bonus')}
                  checked={criterion?.bonus ?? false}
                  className="self-end"
                />
                <div className="grid gap-x-2 pb-4 desk:col-span-5 desk:grid-cols-3">
                  {anchors.map((anchor) => (
                    <CellText
                      key={anchor}
                      name={`criteria.${index}.${anchor}`}
                      label={t(`rubric.${anchor}`)}
                      defaultValue={criterion?.[anchor]}
                    />
                  ))}
                </div>
              </div>
            </OpenedByProblems>
          )}
        </RowList>
      </SettingsForm>
      {rubric !== undefined && <RemoveRubric plan={plan} rubric={rubric} action={removeAction} />}
    </>
  );
}

function SampleRubrics({ label, links }: { label: string; links: { href: string; title: string }[] }) {
  return (
    <nav aria-label={label} className="mb-4">
      <p className="text-table text-ink-soft">{label}</p>
      <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
        {links.map(({ href, title }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
