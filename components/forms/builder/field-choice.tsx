import type { FormSection } from '@/lib/forms/definition';
import { presetGroups, type PresetKey } from '@/lib/forms/field-presets';
import { getTranslator } from '@/lib/web/messages';
import { builderPaths } from './builder-place';
import type { BuilderProps } from './builder-props';
import { PlaceHeader } from './place-header';

const groups = Object.keys(presetGroups) as (keyof typeof presetGroups)[];

/** What may be added, by kind, each with what it is for. A form has one budget, so a second is not offered. */
export async function FieldChoice({ sections, section, presets, basePath }: BuilderProps & { section: FormSection }) {
  const t = await getTranslator('builder');
  const paths = builderPaths(basePath);
  const hasBudget = sections.some(({ fields }) => fields.some(({ type }) => type === 'budget'));
  const isOffered = (preset: PresetKey): boolean => presets.includes(preset) && !(preset === 'budget' && hasBudget);
  return (
    <>
      <PlaceHeader title={t('choice.title', { section: section.title })} back={paths.outline(`s-${section.key}`)} />
      <div className="grid max-w-[60rem] gap-x-8 gap-y-5 desk:grid-cols-2">
        {groups.filter((group) => presetGroups[group].some(isOffered)).map((group) => (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h4 id={`group-${group}`} className="mb-1 font-semibold">
              {t(`choice.groups.${group}`)}
            </h4>
            <ul className="border-t border-line">
              {presetGroups[group].filter(isOffered).map((preset) => (
                <li key={preset} className="border-b border-line py-1.5">
                  <a href={paths.newField(section.key, preset)}>{t(`presets.${preset}`)}</a>
                  <p className="text-small text-ink-soft">{t(`choice.about.${preset}`)}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
