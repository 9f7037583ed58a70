import { expect, test } from 'vitest';
import { officeInCharge } from '@/lib/demands/verification/office-in-charge';

const district = { officeName: '杭州市上城区民政局', path: '/33/3301/330102/' };
const street = { officeName: '望江街道办事处', path: '/33/3301/330102/s4/' };
const community = { officeName: '近江东园社区居民委员会', path: '/33/3301/330102/s4/c1/' };

test('a demand of a community is its street’s to verify, one of a street its own', () => {
  expect(officeInCharge({ ...community, level: 'COMMUNITY', parent: street })).toEqual(street);
  expect(officeInCharge({ ...street, level: 'STREET', parent: district })).toEqual(street);
});
