import type { ReactNode } from 'react';
import type { BuilderPlace } from '@/components/forms/builder/builder-place';
import { FormBuilder } from '@/components/forms/builder/form-builder';
import { previewSetting } from '@/components/forms/builder/preview-setting';
import { FormFacts } from '@/components/rounds/frozen/form-facts';
import { LinkButton } from '@/components/ui/link-button';
import type { FormToBuild } from '@/lib/applications/filling/round-form';
import { presetKeys } from '@/lib/forms/builder/field-presets';
import { knownKeys } from '@/lib/forms/definition/definition';
import { paths } from '@/lib/paths/paths';
import { formRulesPart } from '@/lib/plans/form/form-rules-part';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { FormRulesForm } from './form-rules-form';
import { atPlan, type EditablePlan } from './settings-form';
import { SettingsFrame, type SettingsProblem } from './settings-frame';

type PlanFormProps = {
  plan: EditablePlan;
  form: FormToBuild;
  problems: readonly SettingsProblem[];
  /** What was saved before one was led here. */
  said?: ReactNode;
  place: BuilderPlace;
  editAction: FormAction;
  rulesAction: FormAction;
};

/** A plan's form, as facts once it is settled: else its outline among the other settings, an opened part by itself, where there is room for its preview. */
export async function PlanForm({ plan, form, problems, said, place, editAction, rulesAction }: PlanFormProps) {
  const [t, templates] = [await getTranslator('builder'), await getTranslator('templates')];
  const { sections, references, choices } = form;
  const builder = (
    <FormBuilder
      sections={sections}
      references={references}
      protectedKeys={Object.values(knownKeys)}
      presets={presetKeys}
      mayEdit={plan.mayEdit}
      basePath={paths.planSettings(plan, 'form')}
      action={editAction}
      hidden={atPlan(plan)}
      setting={previewSetting(choices, t)}
      place={place}
    />
  );
  if (!plan.mayEdit)
    return (
      <SettingsFrame of={plan} part="form" problems={problems}>
        <p className="mb-5">
          <LinkButton href={paths.planFormPreview(plan)}>{t('preview.open')}</LinkButton>
        </p>
        <FormFacts plan={plan} form={form} />
      </SettingsFrame>
    );
  if (place.at !== 'outline') return builder;
  const fields = sections.reduce((sum, section) => sum + section.fields.length, 0);
  const about = { title: plan.form.title, sections: sections.length, fields };
  return (
    <SettingsFrame of={plan} part="form" problems={problems}>
      {said}
      <p className="mb-3 text-ink-soft">
        {plan.templateId !== null ? templates('edit.form', about) : t('outline.state', about)}
      </p>
      <p className="mb-5 flex flex-wrap gap-2">
        <LinkButton href={paths.planFormPreview(plan)}>{t('preview.open')}</LinkButton>
        <LinkButton kind="quiet" href="#form-rules">
          {t('outline.toRules', { count: plan.terms.formRules.length })}
        </LinkButton>
      </p>
      {builder}
      <FormRulesForm
        plan={plan}
        part={formRulesPart(plan.terms.formRules, sections, references)}
        action={rulesAction}
      />
    </SettingsFrame>
  );
}
