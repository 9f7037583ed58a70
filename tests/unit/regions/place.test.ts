import { describe, expect, it } from 'vitest';
import { levelBelow, placeOf } from '@/lib/regions/place';

describe('placeOf', () => {
  it('starts a path at the city, so that no province stands above a tenant', () => {
    expect(placeOf({ id: 'p', level: 'PROVINCE' }, null)).toEqual({ path: '/p/', cityId: null });
    const city = placeOf({ id: 'c', level: 'CITY' }, { path: '/p/', cityId: null });
    expect(city).toEqual({ path: '/c/', cityId: 'c' });
    const district = placeOf({ id: 'd', level: 'DISTRICT' }, city);
    expect(district).toEqual({ path: '/c/d/', cityId: 'c' });
    expect(placeOf({ id: 's', level: 'STREET' }, district)).toEqual({ path: '/c/d/s/', cityId: 'c' });
  });

  it('refuses anything below a city without one', () => {
    expect(() => placeOf({ id: 'd', level: 'DISTRICT' }, null)).toThrow(RangeError);
    expect(() => placeOf({ id: 'd', level: 'DISTRICT' }, { path: '/p/', cityId: null })).toThrow(RangeError);
  });
});

describe('levelBelow', () => {
  it('ends at the community', () => {
    expect((['PROVINCE', 'CITY', 'DISTRICT', 'STREET', 'COMMUNITY'] as const).map(levelBelow)).toEqual([
      'CITY',
      'DISTRICT',
      'STREET',
      'COMMUNITY',
      null,
    ]);
  });
});
