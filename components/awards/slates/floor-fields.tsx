import { FigureField } from '@/components/forms/fields';
import { Disclosure } from '@/components/ui/disclosure';
import type { KeyNames } from '@/lib/awards/slates/names-of-keys';
import { getTranslator } from '@/lib/web/messages';

/** How many are awarded at least of each category and each region; folded up, because few rounds ask. */
export async function FloorFields({ names }: { names: KeyNames }) {
  const t = await getTranslator('slates');
  const rows = (['category', 'region'] as const).flatMap((by) =>
    [...names[by]].map(([key, name]) => ({ by, key, name })),
  );
  const placed = rows.map((row, index) => ({ ...row, index }));
  return (
    <fieldset className="mb-6">
      <legend className="font-medium">{t('form.floors')}</legend>
      <p className="mb-2 max-w-text text-table text-ink-soft">{t('form.floorsHint')}</p>
      {(['category', 'region'] as const).map((by) => {
        const own = placed.filter((row) => row.by === by);
        return (
          own.length > 0 && (
            <Disclosure key={by} label={t(by === 'category' ? 'form.categories' : 'form.regions')}>
              <div className="figure-fields">
                {own.map(({ key, name, index }) => (
                  <div key={key}>
                    <input type="hidden" name={`floors.${index}.of`} value={`${by}:${key}`} />
                    <FigureField
                      name={`floors.${index}.least`}
                      label={name}
                      unit={t('form.unit')}
                      inputMode="numeric"
                      unmarked
                    />
                  </div>
                ))}
              </div>
            </Disclosure>
          )
        );
      })}
    </fieldset>
  );
}
