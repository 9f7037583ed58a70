import { fieldPresets } from '@/lib/forms/builder/field-presets';
import type { FormField } from '@/lib/forms/definition/definition';
import { getTranslator } from '@/lib/web/messages';
import { builderPaths } from './builder-place';
import type { BuilderProps } from './builder-props';
import { PlaceHeader } from './place-header';
import { PresetList } from './preset-list';

/** What a field may become. A budget is read by its own name, so nothing becomes one. */
export async function TypeChoice({ field, presets, basePath }: BuilderProps & { field: FormField }) {
  const t = await getTranslator('builder');
  const paths = builderPaths(basePath);
  return (
    <>
      <PlaceHeader title={t('editor.otherType', { field: field.label })} back={paths.outline(`f-${field.key}`)}>
        <p className="text-table text-ink-soft">{t('editor.otherTypeHint')}</p>
        <p className="text-table">
          <a href={paths.field(field.key)}>{t('editor.keepType')}</a>
        </p>
      </PlaceHeader>
      <PresetList
        isOffered={(preset) =>
          presets.includes(preset) && preset !== 'budget' && fieldPresets[preset].type !== field.type
        }
        hrefOf={(preset) => paths.fieldAs(field.key, preset)}
      />
    </>
  );
}
