import type { ReactNode } from 'react';
import type { RegionOption } from '@/lib/regions/queries';

type RegionOptionsProps = {
  options: RegionOption[];
  empty: string;
  /** Choices before the regions. */
  children?: ReactNode;
};

/** Regions to choose from in a select: what lies below another is indented. */
export function RegionOptions({ options, empty, children }: RegionOptionsProps) {
  return (
    <>
      <option value="">{empty}</option>
      {children}
      {options.map((region) => (
        <option key={region.id} value={region.id}>
          {`${'\u3000'.repeat(region.depth)}${region.name}`}
        </option>
      ))}
    </>
  );
}
