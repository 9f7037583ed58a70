import { type PresetKey, presetGroups } from '@/lib/forms/builder/field-presets';
import { getTranslator } from '@/lib/web/messages';

const groups = Object.keys(presetGroups) as (keyof typeof presetGroups)[];

type PresetListProps = { isOffered: (preset: PresetKey) => boolean; hrefOf: (preset: PresetKey) => string };

/** The kinds of field that are offered, in their groups, each with what it is for. */
export async function PresetList({ isOffered, hrefOf }: PresetListProps) {
  const t = await getTranslator('builder');
  return (
    <div className="grid max-w-[60rem] gap-x-8 gap-y-5 desk:grid-cols-2">
      {groups
        .filter((group) => presetGroups[group].some(isOffered))
        .map((group) => (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h4 id={`group-${group}`} className="mb-1 font-semibold">
              {t(`choice.groups.${group}`)}
            </h4>
            <ul className="border-t border-line">
              {presetGroups[group].filter(isOffered).map((preset) => (
                <li key={preset} className="border-b border-line py-1.5">
                  <a href={hrefOf(preset)}>{t(`presets.${preset}`)}</a>
                  <p className="text-small text-ink-soft">{t(`choice.about.${preset}`)}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
