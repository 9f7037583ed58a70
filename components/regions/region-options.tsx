import type { ReactNode } from 'react';
import type { RegionOption } from '@/lib/regions/queries';

export type Offered = Pick<RegionOption, 'id' | 'name' | 'depth' | 'pinyin'> & { province?: string };

type RegionOptionsProps = {
  options: Offered[];
  empty: string;
  /** Choices before the regions. */
  children?: ReactNode;
};

/** Regions to choose from in a select: what lies below another is indented, and each says to the script what lies above it. */
export function RegionOptions({ options, empty, children }: RegionOptionsProps) {
  return (
    <>
      <option value="">{empty}</option>
      {children}
      {withAbove(options).map(({ id, name, depth, pinyin, above }) => (
        <option key={id} value={id} data-pinyin={pinyin || undefined} data-above={above || undefined}>
          {`${'\u3000'.repeat(depth)}${name}`}
        </option>
      ))}
    </>
  );
}

/** Parents come first: what was last said at each depth lies above. */
function withAbove(options: Offered[]): (Offered & { above: string })[] {
  const names: string[] = [];
  return options.map((option) => {
    const { depth, name, province = '' } = option;
    if (depth === 0) names.splice(0, names.length, province, name);
    else names.splice(depth + 1, names.length, name);
    return { ...option, above: names.slice(0, depth + 1).join('') };
  });
}
