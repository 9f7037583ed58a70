import { CheckboxField } from '@/components/forms/choice-fields';
import { FieldGroup } from '@/components/forms/field';
import { FigureField } from '@/components/forms/fields';
import { levelsLines } from '@/lib/plans/announcing/levels-text';
import { levelsBelow } from '@/lib/plans/terms/problems-in-levels';
import { getTranslator } from '@/lib/web/messages';
import { ofPlan, type PlanPartProps, SettingsForm } from './settings-form';

/** Which offices below recommend: days and quota of each level, and what of a project of several places. */
export async function LevelsForm({ plan, action }: PlanPartProps) {
  const t = await getTranslator('rounds');
  const { recommendation } = plan.terms;
  const levels = levelsBelow(plan.region.level);
  if (levels.length === 0) return <p className="max-w-text">{t('levels.noneBelow')}</p>;
  const said = levelsLines(plan);
  return (
    <SettingsForm {...ofPlan(plan, 'levels')} action={action}>
      <p className="mb-4 max-w-text">{t('levels.hint')}</p>
      {levels.map((level) => {
        const set = recommendation.levels.find((one) => one.level === level);
        const name = level.toLowerCase();
        return (
          <FieldGroup key={level} name={name} label={t(`levels.${level}`)} unmarked>
            <FigureField
              name={`${name}Days`}
              label={t('levels.days')}
              hint={t('levels.daysHint')}
              unit={t('levels.dayUnit')}
              defaultValue={set?.days.toString()}
            />
            <FigureField
              name={`${name}Quota`}
              label={t('levels.quota')}
              hint={t('levels.quotaHint')}
              unit={t('levels.quotaUnit')}
              defaultValue={set?.quota?.toString()}
            />
          </FieldGroup>
        );
      })}
      <CheckboxField
        name="spanningSkips"
        value="on"
        label={t('levels.spanningSkips')}
        hint={t('levels.spanningSkipsHint')}
        defaultChecked={recommendation.spanningSkips}
      />
      <p className="mb-4 max-w-text text-ink-soft">{said.length > 0 ? said.join('') : t('levels.none')}</p>
    </SettingsForm>
  );
}
