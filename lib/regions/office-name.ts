import type { RegionLevel } from '@/lib/db/generated/enums';

type Place = { name: string; level: RegionLevel; custom?: boolean | undefined };

/**
 * The full name of the body that works for a region, by the rule of such names: 杭州市民政局, 杭州市上城区民政局,
 * 湖滨街道办事处. Where a place departs from the rule its administrator names it. `above` is the city of a district.
 */
export function officeNameOf({ name, level, custom = false }: Place, above = ''): string {
  if (level === 'PROVINCE') return name.endsWith('市') ? `${name}民政局` : `${name}民政厅`;
  if (level === 'CITY') return `${name}民政局`;
  if (level === 'DISTRICT') return custom ? `${name}管理委员会` : `${isPartOfCity(name) ? above : ''}${name}民政局`;
  if (level === 'STREET') return /[镇乡]$/.test(name) ? `${name}人民政府` : `${name}办事处`;
  return name.endsWith('村') ? `${name}村民委员会` : `${name}居民委员会`;
}

/** A district (市辖区) is a part of its city and says so; a county or a county-level city stands by itself. */
const isPartOfCity = (name: string): boolean => name.endsWith('区');
