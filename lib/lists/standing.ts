import type { AnyList } from './list';
import type { Direction } from './order';

/** The order of a list when its address says none. */
export function standingOf(list: AnyList, filters: object): { sort: string; order: Direction } {
  const { standing, turned = {} } = list;
  const isTurned = Object.entries(filters).some(([name, value]) => turned[name]?.includes(String(value)) === true);
  return isTurned ? { ...standing, order: standing.order === 'asc' ? 'desc' : 'asc' } : standing;
}
