import { ConfirmButton } from '@/components/forms/confirm-button';
import { ExpressionInput } from '@/components/forms/expressions/expression-input';
import { SelectField, TextareaField, TextField } from '@/components/forms/fields';
import { SubmitButton } from '@/components/forms/submit-button';
import { Notice } from '@/components/ui/notice';
import { Words } from '@/components/ui/words';
import { firstPresets } from '@/lib/forms/builder/form-edit';
import type { FormSection } from '@/lib/forms/definition/definition';
import { printExpression } from '@/lib/forms/expressions/print-expression';
import { limits } from '@/lib/kernel/limits';
import { getTranslator } from '@/lib/web/messages';
import { builderPaths } from './builder-place';
import type { BuilderProps } from './builder-props';
import { EditForm } from './edit-form';
import { PlaceHeader } from './place-header';

/** A section's title, what stands under it and when it is shown; a new one brings its first field. */
export async function SectionEditor({ section, ...builder }: BuilderProps & { section: FormSection | null }) {
  const t = await getTranslator('builder');
  const { references, protectedKeys, presets, basePath } = builder;
  const isProtected = section?.fields.some(({ key }) => protectedKeys.includes(key)) ?? false;
  const form =
    section === null ? { kind: 'addSection', edit: {} } : { kind: 'updateSection', edit: { key: section.key } };
  return (
    <>
      <PlaceHeader
        title={section?.title ?? t('outline.addSection')}
        back={builderPaths(basePath).outline(section ? `s-${section.key}` : undefined)}
      />
      <EditForm {...builder} {...form} id="edit">
        <TextField
          name="edit.title"
          label={t('editor.sectionTitle')}
          defaultValue={section?.title}
          maxLength={60}
          required
        />
        <TextareaField
          name="edit.hint"
          label={t('editor.sectionHint')}
          hint={t('editor.sectionHintHint')}
          rows={2}
          limit={limits.hint}
          defaultValue={section?.hint}
        />
        {section === null && (
          <>
            <SelectField name="edit.first" label={t('editor.first')} hint={t('editor.firstHint')} required>
              {firstPresets
                .filter((preset) => presets.includes(preset))
                .map((preset) => (
                  <option key={preset} value={preset}>
                    {t(`presets.${preset}`)}
                  </option>
                ))}
            </SelectField>
            <TextField name="edit.firstLabel" label={t('editor.firstLabel')} maxLength={60} required />
          </>
        )}
        {isProtected ? (
          <Notice className="mb-5">{t('editor.protectedSection')}</Notice>
        ) : (
          <Words of={['builder.composer', 'expressions']}>
            <ExpressionInput
              name="edit.visibleWhen"
              label={t('editor.sectionVisibleWhen')}
              hint={t('editor.visibleWhenHint')}
              defaultValue={section?.visibleWhen ? printExpression(section.visibleWhen, references) : ''}
              references={references}
              wanted="boolean"
            />
          </Words>
        )}
        <SubmitButton>{t(section === null ? 'editor.add' : 'editor.save')}</SubmitButton>
      </EditForm>
      {section !== null && (
        <EditForm
          {...builder}
          kind="removeSection"
          id="remove"
          edit={{ key: section.key }}
          className="mt-8 border-t border-line pt-4"
        >
          <ConfirmButton
            question={{
              title: t('editor.removeSectionTitle', { section: section.title }),
              text: t('editor.removeSectionText', { count: section.fields.length }),
              confirm: t('editor.removeSection'),
              cancel: t('editor.keep'),
            }}
          >
            {t('editor.removeSection')}
          </ConfirmButton>
        </EditForm>
      )}
    </>
  );
}
