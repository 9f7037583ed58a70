import { expect, test } from 'vitest';
import { officeNameOf } from '@/lib/regions/office-name';

test.each([
  [{ name: '浙江省', level: 'PROVINCE' }, '', '浙江省民政厅'],
  [{ name: '上海市', level: 'PROVINCE' }, '', '上海市民政局'],
  [{ name: '杭州市', level: 'CITY' }, '浙江省', '杭州市民政局'],
  [{ name: '上城区', level: 'DISTRICT' }, '杭州市', '杭州市上城区民政局'],
  [{ name: '桐庐县', level: 'DISTRICT' }, '杭州市', '桐庐县民政局'],
  [{ name: '建德市', level: 'DISTRICT' }, '杭州市', '建德市民政局'],
  [{ name: '庐陵新区', level: 'DISTRICT', custom: true }, '吉安市', '庐陵新区管理委员会'],
  [{ name: '湖滨街道', level: 'STREET' }, '上城区', '湖滨街道办事处'],
  [{ name: '径山镇', level: 'STREET' }, '余杭区', '径山镇人民政府'],
  [{ name: '东坡路社区', level: 'COMMUNITY' }, '湖滨街道', '东坡路社区居民委员会'],
  [{ name: '径山村', level: 'COMMUNITY' }, '径山镇', '径山村村民委员会'],
] as const)('%o below %s is named %s', (place, above, name) => {
  expect(officeNameOf(place, above)).toBe(name);
});
