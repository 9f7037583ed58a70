import { expect, test } from 'vitest';
import { officeInCharge } from '@/lib/regions/office-in-charge';

const somebody = [{ id: 'g1' }];
const district = { officeName: '杭州市上城区民政局', path: '/33/3301/330102/', grants: somebody };
const street = { officeName: '望江街道办事处', path: '/33/3301/330102/s4/', grants: somebody, parent: district };
const community = { officeName: '近江东园社区居民委员会', path: '/33/3301/330102/s4/c1/', grants: [] };
const named = ({ officeName }: { officeName: string }) => officeName;

test('a demand of a community is its street’s to verify, one of a street its own', () => {
  expect(named(officeInCharge({ ...community, level: 'COMMUNITY', parent: street }))).toBe(street.officeName);
  expect(named(officeInCharge({ ...street, level: 'STREET' }))).toBe(street.officeName);
});

test('where nobody works yet it is the office above; where nobody works at all, its own', () => {
  const empty = { ...street, grants: [] };
  expect(named(officeInCharge({ ...empty, level: 'STREET' }))).toBe(district.officeName);
  expect(named(officeInCharge({ ...community, level: 'COMMUNITY', parent: empty }))).toBe(district.officeName);
  expect(named(officeInCharge({ ...empty, parent: null, level: 'STREET' }))).toBe(street.officeName);
});
