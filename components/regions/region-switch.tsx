import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/input';
import type { RegionOption } from '@/lib/regions/queries';
import { getTranslator } from '@/lib/web/messages';
import { RegionOptions } from './region-options';

type RegionSwitchProps = {
  /** The page's own path; it is asked with GET. */
  action: string;
  name: string;
  label: string;
  regions: RegionOption[];
  value: string;
};

/** Another region on the same page, chosen by typing. */
export async function RegionSwitch({ action, name, label, regions, value }: RegionSwitchProps) {
  const [t, regionWords] = [await getTranslator('ui'), await getTranslator('regions')];
  return (
    <form action={action} className="region-switch no-print">
      <div>
        <label htmlFor={`switch-${name}`} className="block text-small text-ink-soft">
          {label}
        </label>
        <Select id={`switch-${name}`} name={name} defaultValue={value} data-finds={regionWords('find.none')}>
          <RegionOptions options={regions} empty={label} />
        </Select>
      </div>
      <Button type="submit">{t('filter.show')}</Button>
    </form>
  );
}
