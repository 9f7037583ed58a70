import { gatesSaid } from '@/lib/plans/announcing/condition-text';
import type { RegionAround } from '@/lib/regions/around';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { gateFields } from './gate-fields';
import { GateSets } from './gate-sets';
import { RuleGroups } from './rule-groups';
import { ofPlan, type PlanPartProps, SettingsForm } from './settings-form';
import { gateTopics } from './settings-index';

type GatesFormProps = PlanPartProps & {
  applySet: FormAction;
  /** The plan's region and those that hold it. */
  around: readonly RegionAround[];
  /** Changes when a set was taken over, so that the fields show it. */
  filled: string | undefined;
};

/** Who may apply: what is asked now, group by group, each opening where one changes it. */
export async function GatesForm({ plan, action, applySet, around, filled = '' }: GatesFormProps) {
  const t = await getTranslator('rounds');
  const [said, fields] = [gatesSaid(plan.terms), await gateFields({ plan, around })];
  return (
    <>
      <SettingsForm {...ofPlan(plan, 'eligibility')} action={action} id="gates" key={filled} wide isLong>
        <RuleGroups
          groups={gateTopics.map((topic) => ({
            key: `gates-${topic}`,
            title: t(`gates.${topic}`),
            said: said[topic],
            fields: <div className="max-w-form">{fields[topic]}</div>,
          }))}
        />
      </SettingsForm>
      <div className="mt-8">
        <GateSets plan={plan} action={applySet} />
      </div>
    </>
  );
}
