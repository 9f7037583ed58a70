import { expect, test } from 'vitest';
import { linesToMend, type PassportHolder, passportLines, type StatedFact } from '@/lib/organisations/passport/lines';
import { problemsInFact } from '@/lib/organisations/passport/schema';

const today = '2026-11-22';
const at = new Date('2026-03-01T02:00:00Z');
const holder: PassportHolder = {
  type: 'SOCIAL_SERVICE_AGENCY',
  status: 'VERIFIED',
  name: '湖滨社工中心',
  registrar: '上城区民政局',
  registrationNumber: '上民证字第 12 号',
  establishedOn: '2018-05-01',
  certificateValidTo: '2026-12-31',
  certificateFile: null,
  verifiedAt: at,
  accountAgreedAt: null,
  updatedAt: at,
  bankName: '某银行',
  bankAccountName: '湖滨社工中心',
  bankAccountNumber: '****1234',
  standings: [
    { kind: 'ANNUAL_INSPECTION', from: '2024-01-01', to: null, conclusion: 'FAILED' },
    { kind: 'ANNUAL_INSPECTION', from: '2025-01-01', to: null, conclusion: 'PASSED' },
    { kind: 'RATING', from: '2021-11-22', to: '2026-11-22', conclusion: 'A4' },
    { kind: 'ABNORMAL_LIST', from: '2026-01-01', to: null, conclusion: '' },
  ],
};
const fact: StatedFact = {
  id: 'v2',
  factId: 'v1',
  ordinal: 2,
  kind: 'person',
  title: '李静',
  detail: '专职社工',
  number: '33****29',
  from: '2020-01-01',
  to: '2027-06-30',
  amountFen: null,
  result: '',
  file: null,
  statedAt: at,
  check: null,
};

test('an account is as old as the office’s last agreement to it', () => {
  const accountOn = (accountAgreedAt: Date | null) =>
    passportLines({ ...holder, accountAgreedAt }, [], today).find(({ kind }) => kind === 'bank')?.on;
  expect(accountOn(null)).toBe('2026-03-01');
  expect(accountOn(new Date('2026-11-20T17:00:00Z'))).toBe('2026-11-21');
});

test('every fact stands once, with its source, its last day and who mends it', () => {
  const told = passportLines(holder, [fact], today).map(({ kind, source, until, freshness, mends }) => [
    kind,
    source,
    until,
    freshness,
    mends,
  ]);
  expect(told).toEqual([
    ['registration', 'register', '2026-12-31', 'soon', 'registrar'],
    ['bank', 'register', null, 'open', 'keeper'],
    ['inspection', 'office', null, 'current', 'office'],
    // On the day it expires it counts no more: its last day was yesterday.
    ['rating', 'office', '2026-11-21', 'expired', 'registrar'],
    ['person', 'self', '2027-06-30', 'current', 'keeper'],
  ]);
  expect(linesToMend(passportLines(holder, [fact], today)).map(({ kind }) => kind)).toEqual(['registration', 'rating']);
});

test('what civil affairs concludes is said of social organisations only, and a person has what they state', () => {
  const kindsOf = (type: string) => passportLines({ ...holder, type }, [], today).map(({ kind }) => kind);
  expect(kindsOf('ENTERPRISE')).toEqual(['registration', 'bank']);
  expect(kindsOf('NATURAL_PERSON')).toEqual([]);
});

const stated = {
  title: '某某',
  detail: '',
  number: '',
  from: null,
  to: null,
  result: '',
  amountFen: null,
  hasFile: false,
} as const;

test.each([
  ['tax', {}, ['from', 'file']],
  ['tax', { from: '2026-01-01', hasFile: true }, []],
  ['person', {}, ['detail']],
  ['deduction', { from: '2026-01-01', to: '2025-12-31' }, ['to']],
  ['party', {}, []],
  ['person', { title: '' }, ['title', 'detail']],
] as const)('a %s lacks at %j what its kind asks', (kind, more, fields) => {
  expect(problemsInFact({ ...stated, ...more, kind }).map(({ field }) => field)).toEqual(fields);
});
