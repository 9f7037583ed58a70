import type { RegionOption } from '@/lib/regions/queries';

/** Regions to choose from in a select: what lies below another is indented. */
export function RegionOptions({ options, empty }: { options: RegionOption[]; empty: string }) {
  return (
    <>
      <option value="">{empty}</option>
      {options.map((region) => (
        <option key={region.id} value={region.id}>
          {`${'\u3000'.repeat(region.depth)}${region.name}`}
        </option>
      ))}
    </>
  );
}
