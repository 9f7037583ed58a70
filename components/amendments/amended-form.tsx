import type { BuilderPlace } from '@/components/forms/builder/builder-place';
import { FormBuilder } from '@/components/forms/builder/form-builder';
import { previewSetting } from '@/components/forms/builder/preview-setting';
import type { AmendmentDetail } from '@/lib/amendments/queries';
import { presetKeys } from '@/lib/forms/builder/field-presets';
import { knownKeys } from '@/lib/forms/definition/definition';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

/** The builder over the new form of an amendment. */
export async function AmendedForm({
  detail: { amendment, form, mayEdit },
  place,
  action,
}: {
  detail: AmendmentDetail;
  place: BuilderPlace;
  action: FormAction;
}) {
  return (
    <FormBuilder
      sections={form.sections}
      references={form.references}
      protectedKeys={Object.values(knownKeys)}
      presets={presetKeys}
      mayEdit={mayEdit}
      basePath={paths.amendment(amendment.roundId, amendment.id)}
      action={action}
      hidden={{ amendmentId: amendment.id, version: amendment.version }}
      setting={previewSetting(form.choices, await getTranslator('builder'))}
      place={place}
    />
  );
}
