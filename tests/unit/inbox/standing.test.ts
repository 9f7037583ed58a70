import { expect, test } from 'vitest';
import { standingOf } from '@/lib/inbox/standing';

const city = '/c/';
const district = '/c/d/';
const street = '/c/d/s/';
const community = '/c/d/s/k/';

type Case = { at: string | undefined; holder: string | null; own: string[]; offices: string[] };

test.each<[string, Case, string]>([
  ['what lies at one’s own office', { at: district, holder: null, own: [district], offices: [district] }, 'mine'],
  [
    'what lies below where there is no office',
    { at: community, holder: null, own: [street], offices: [street] },
    'mine',
  ],
  [
    'what lies where an office below is nearer',
    { at: community, holder: null, own: [district], offices: [district, street] },
    'below',
  ],
  ['the same for the city', { at: district, holder: null, own: [city], offices: [city, district] }, 'below'],
  [
    'what was given to a colleague',
    { at: district, holder: 'other', own: [district], offices: [district] },
    'colleague',
  ],
  ['what was given to oneself', { at: district, holder: 'me', own: [district], offices: [district] }, 'mine'],
  [
    'what was given to oneself though an office below is nearer',
    { at: community, holder: 'me', own: [city], offices: [city, street] },
    'mine',
  ],
  [
    'what was given to somebody below',
    { at: community, holder: 'other', own: [city], offices: [city, street] },
    'below',
  ],
  [
    'of two offices of one’s own the nearer counts',
    { at: street, holder: null, own: [city, street], offices: [city, street] },
    'mine',
  ],
  ['a line for several places', { at: undefined, holder: null, own: [city], offices: [city, street] }, 'mine'],
])('%s', (_name, { at, holder, own, offices }, standing) => {
  expect(standingOf({ regionPath: at, holderId: holder }, { personId: 'me', own, offices })).toBe(standing);
});
