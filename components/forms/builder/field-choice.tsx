import type { FormSection } from '@/lib/forms/definition/definition';
import { getTranslator } from '@/lib/web/messages';
import { builderPaths } from './builder-place';
import type { BuilderProps } from './builder-props';
import { PlaceHeader } from './place-header';
import { PresetList } from './preset-list';

/** What may be added. A form has one budget, so a second is not offered. */
export async function FieldChoice({ sections, section, presets, basePath }: BuilderProps & { section: FormSection }) {
  const t = await getTranslator('builder');
  const paths = builderPaths(basePath);
  const hasBudget = sections.some(({ fields }) => fields.some(({ type }) => type === 'budget'));
  return (
    <>
      <PlaceHeader title={t('choice.title', { section: section.title })} back={paths.outline(`s-${section.key}`)} />
      <PresetList
        isOffered={(preset) => presets.includes(preset) && !(preset === 'budget' && hasBudget)}
        hrefOf={(preset) => paths.newField(section.key, preset)}
      />
    </>
  );
}
