import { Button } from '@/components/ui/button';
import type { RegionOption } from '@/lib/regions/queries';
import { getTranslator } from '@/lib/web/messages';
import { RegionField } from './region-field';

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
  const t = await getTranslator('ui');
  return (
    <form action={action} className="region-switch no-print">
      <RegionField name={name} label={label} options={regions} empty={label} defaultValue={value} unmarked />
      <Button type="submit">{t('filter.show')}</Button>
    </form>
  );
}
