import type { ReactNode } from 'react';
import { SelectField } from '@/components/forms/fields';
import { getTranslator } from '@/lib/web/messages';
import { type Offered, RegionOptions } from './region-options';

type RegionFieldProps = {
  name?: string;
  label: string;
  hint?: string;
  options: Offered[];
  empty: string;
  defaultValue?: string | undefined;
  /** Choices before the regions. */
  children?: ReactNode;
};

/** A region, chosen by typing its name or pinyin where the page brings the script `regions`; without script from a list. */
export async function RegionField({ name = 'regionId', options, empty, children, ...said }: RegionFieldProps) {
  const t = await getTranslator('regions');
  return (
    <SelectField {...said} name={name} data-finds={t('find.none')} required>
      <RegionOptions options={options} empty={empty}>
        {children}
      </RegionOptions>
    </SelectField>
  );
}
