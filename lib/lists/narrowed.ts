import type { Asked } from './asked';
import type { AnyList, At, WhereOf } from './list';

/** What the filters of an address say, each as Prisma's `where`; those without a where of their own are the reader's. */
export function narrowed<L extends AnyList>(list: L, { filters }: Asked<L>, at: At): WhereOf<L>[] {
  return Object.entries(list.filters).flatMap(([name, { where }]) => {
    const value = (filters as Record<string, unknown>)[name];
    return value === undefined || where === undefined ? [] : [where(value as never, at) as WhereOf<L>];
  });
}

/** Whether the address narrows the list further than usual. */
export const isNarrowed = (list: AnyList, { filters }: { filters: object }): boolean =>
  Object.entries(filters).some(([name, value]) => list.usual?.[name] !== value);
