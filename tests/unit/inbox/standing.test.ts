import { expect, test } from 'vitest';
import { standingOf } from '@/lib/inbox/standing';

const city = '/c/';
const district = '/c/d/';
const street = '/c/d/s/';
const community = '/c/d/s/k/';

test.each<[string, string | undefined, string | null, string[], string[], string]>([
  ['what lies at one’s own office', district, null, [district], [district], 'mine'],
  ['what lies below where there is no office', community, null, [street], [street], 'mine'],
  ['what lies where an office below is nearer', community, null, [district], [district, street], 'below'],
  ['the same for the city', district, null, [city], [city, district], 'below'],
  ['what was given to a colleague', district, 'other', [district], [district], 'colleague'],
  ['what was given to oneself', district, 'me', [district], [district], 'mine'],
  ['what was given to oneself though an office below is nearer', community, 'me', [city], [city, street], 'mine'],
  ['what was given to somebody below', community, 'other', [city], [city, street], 'below'],
  ['of two offices of one’s own the nearer counts', street, null, [city, street], [city, street], 'mine'],
  ['a line for several places', undefined, null, [city], [city, street], 'mine'],
])('%s', (_name, regionPath, holderId, own, offices, standing) => {
  expect(standingOf({ regionPath, holderId }, { personId: 'me', own, offices })).toBe(standing);
});
