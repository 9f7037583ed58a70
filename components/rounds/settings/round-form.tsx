import type { BuilderPlace } from '@/components/forms/builder/builder-place';
import { FormBuilder } from '@/components/forms/builder/form-builder';
import { previewSetting } from '@/components/forms/builder/preview-setting';
import { LinkButton } from '@/components/ui/link-button';
import type { roundForm } from '@/lib/applications/filling/round-form';
import { presetKeys } from '@/lib/forms/builder/field-presets';
import { knownKeys } from '@/lib/forms/definition/definition';
import { paths } from '@/lib/paths/paths';
import { formRulesPart } from '@/lib/plans/form/form-rules-part';
import type { PublishProblem } from '@/lib/rounds/publishing/problems-before-publishing';
import { isWorkingCopy } from '@/lib/rounds/templates/working-copy';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { FormRulesForm } from './form-rules-form';
import type { EditableRound } from './settings-form';
import { SettingsFrame } from './settings-frame';

type RoundFormProps = {
  round: EditableRound;
  form: NonNullable<Awaited<ReturnType<typeof roundForm>>>;
  problems: PublishProblem[];
  place: BuilderPlace;
  editAction: FormAction;
  rulesAction: FormAction;
};

/** The round's form: its outline among the other settings, an opened part by itself, where there is room for its preview. */
export async function RoundForm({ round, form, problems, place, editAction, rulesAction }: RoundFormProps) {
  const [t, templates] = [await getTranslator('builder'), await getTranslator('templates')];
  const { sections, references, choices } = form;
  const builder = (
    <FormBuilder
      sections={sections}
      references={references}
      protectedKeys={Object.values(knownKeys)}
      presets={presetKeys}
      mayEdit={round.mayEdit}
      basePath={paths.roundSettings(round.id, 'form')}
      action={editAction}
      hidden={{ roundId: round.id, version: round.version }}
      setting={previewSetting(choices, t)}
      place={place}
    />
  );
  if (round.mayEdit && place.at !== 'outline') return builder;
  const fields = sections.reduce((sum, section) => sum + section.fields.length, 0);
  const about = { title: round.form.title, sections: sections.length, fields };
  return (
    <SettingsFrame round={round} part="form" problems={problems}>
      <p className="mb-3 text-ink-soft">
        {isWorkingCopy(round) ? templates('edit.form', about) : t('outline.state', about)}
      </p>
      <p className="mb-5 flex flex-wrap gap-2">
        <LinkButton href={paths.roundFormPreview(round.id)}>{t('preview.open')}</LinkButton>
        <LinkButton kind="quiet" href="#form-rules">
          {t('outline.toRules', { count: round.rules.formRules.length })}
        </LinkButton>
      </p>
      {builder}
      <FormRulesForm
        round={round}
        part={formRulesPart(round.rules.formRules, sections, references)}
        action={rulesAction}
      />
    </SettingsFrame>
  );
}
