import { CellCheckGroups } from '@/components/forms/cell-check-groups';
import { CellInput, CellSelect } from '@/components/forms/cells';
import { RowList } from '@/components/forms/row-list';
import { formSections } from '@/lib/forms/definition/definition';
import { ratingGrades } from '@/lib/plans/terms/eligibility-rules';
import { questionsOf } from '@/lib/plans/terms/problems-in-awarding';
import { getTranslator } from '@/lib/web/messages';
import type { EditablePlan } from './settings-form';

type MeritRow = {
  label: string;
  rating: string;
  ownShare: string;
  answers: string[];
  points?: string;
  amount?: string;
};
type MeritRowsProps = { name: 'bonuses' | 'extras' | 'preferences'; plan: EditablePlan; rows: readonly MeritRow[] };

/** Facts that speak for an application without anybody's judgement: for points, for a sum, or for the place before an equal. */
export async function MeritRows({ name, plan, rows }: MeritRowsProps) {
  const t = await getTranslator('rounds');
  const form = formSections.safeParse(plan.form.sections);
  const questions = form.success ? questionsOf(form.data) : [];
  return (
    <RowList
      name={name}
      legend={t(`awarding.${name}`)}
      hint={t(`awarding.${name}Hint`)}
      rows={rows}
      empty={2}
      rowLabel={(number) => t('rows.row', { number })}
      addLabel={t(`awarding.add_${name}`)}
      columns="minmax(0,1fr)"
    >
      {(row, index) => (
        <div className="grid gap-y-2 border-b border-line pb-3">
          <div className="grid gap-x-2 gap-y-1 desk:grid-cols-[minmax(0,1fr)_8rem_8rem_8rem]">
            <CellInput name={`${name}.${index}.label`} label={t('awarding.merit')} defaultValue={row?.label} />
            {name === 'bonuses' && (
              <CellInput
                numeric
                name={`${name}.${index}.points`}
                label={t('awarding.points')}
                defaultValue={row?.points}
              />
            )}
            {name === 'extras' && (
              <CellInput
                numeric
                name={`${name}.${index}.amount`}
                label={t('awarding.extra')}
                defaultValue={row?.amount}
              />
            )}
            <CellSelect name={`${name}.${index}.rating`} label={t('awarding.rating')} defaultValue={row?.rating}>
              <option value="">{t('awarding.notAsked')}</option>
              {ratingGrades.map((grade) => (
                <option key={grade} value={grade}>
                  {t('awarding.ratingFrom', { grade: `${grade.slice(1)}A` })}
                </option>
              ))}
            </CellSelect>
            <CellInput
              numeric
              name={`${name}.${index}.ownShare`}
              label={t('awarding.ownShare')}
              defaultValue={row?.ownShare}
            />
          </div>
          {questions.length > 0 && (
            <CellCheckGroups
              name={`${name}.${index}.answers`}
              label={t('awarding.answers')}
              questions={questions}
              checked={row?.answers ?? []}
            />
          )}
        </div>
      )}
    </RowList>
  );
}
