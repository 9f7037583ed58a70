import { ConfirmButton } from '@/components/forms/confirm-button';
import { SubmitButton } from '@/components/forms/submit-button';
import { Notice } from '@/components/ui/notice';
import { Words } from '@/components/ui/words';
import { fieldOfType } from '@/lib/forms/builder/field-of-type';
import { fieldPresets, type PresetKey } from '@/lib/forms/builder/field-presets';
import type { FormField, FormSection } from '@/lib/forms/definition/definition';
import { getTranslator } from '@/lib/web/messages';
import { builderPaths } from './builder-place';
import type { BuilderProps } from './builder-props';
import { EditForm } from './edit-form';
import { FieldControls } from './field-controls';
import { FieldSettings } from './field-settings';
import { LivePreview } from './live-preview';
import { PlaceHeader } from './place-header';

type FieldEditorProps = BuilderProps & { section: FormSection } & (
    | { field: FormField; preset: PresetKey | null }
    | { preset: PresetKey; field?: never }
  );

/** One field with everything that can be set about it, and beside it how an applicant will see it; on demand as another type. */
export async function FieldEditor({ section, field: existing, preset, ...builder }: FieldEditorProps) {
  const t = await getTranslator('builder');
  const { basePath, references, protectedKeys, setting } = builder;
  const isProtected = existing !== undefined && protectedKeys.includes(existing.key);
  const field: FormField = existing
    ? preset && !isProtected
      ? fieldOfType(existing, preset)
      : existing
    : { ...fieldPresets[preset], key: 'q' };
  const form = existing
    ? { kind: 'updateField', edit: { key: existing.key } }
    : { kind: 'addField', edit: { section: section.key } };
  const type = t(existing ? `types.${field.type}` : `presets.${preset}`);
  const paths = builderPaths(basePath);
  return (
    <>
      <PlaceHeader
        title={existing ? existing.label : t('editor.newField', { type })}
        back={paths.outline(existing ? `f-${existing.key}` : `s-${section.key}`)}
      >
        <p className="text-table text-ink-soft">
          {t('editor.place', { section: section.title, type })}{' '}
          {existing && !isProtected && field.type !== 'budget' && (
            <a href={paths.type(existing.key)}>{t('editor.changeType')}</a>
          )}
        </p>
        {existing && existing.type !== field.type && (
          <Notice className="mt-3 max-w-form">
            {t('editor.newType', { before: t(`types.${existing.type}`), after: type })}
          </Notice>
        )}
      </PlaceHeader>
      <Words of={['ui.form', 'forms.runtime', 'builder.preview', 'builder.composer', 'expressions']}>
        <LivePreview field={field} setting={setting}>
          <EditForm {...builder} {...form} id="edit" className="max-w-none">
            <input type="hidden" name="edit.field.type" value={field.type} />
            <FieldControls
              field={field}
              isProtected={isProtected}
              isTied={builder.presets.includes('profile')}
              references={references}
            >
              <FieldSettings field={field} references={references} />
            </FieldControls>
            <SubmitButton>{t(existing ? 'editor.save' : 'editor.add')}</SubmitButton>
          </EditForm>
          {existing && !isProtected && (
            <EditForm
              {...builder}
              kind="removeField"
              id="remove"
              edit={{ key: existing.key }}
              className="mt-8 border-t border-line pt-4"
            >
              <ConfirmButton
                question={{
                  title: t('editor.removeFieldTitle', { field: existing.label }),
                  confirm: t('editor.removeField'),
                  cancel: t('editor.keep'),
                }}
              >
                {t('editor.removeField')}
              </ConfirmButton>
            </EditForm>
          )}
        </LivePreview>
      </Words>
    </>
  );
}
