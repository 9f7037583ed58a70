import { expect, test } from 'vitest';
import { problemsInUscc } from '@/lib/organisations/uscc';
import { organisationFacts } from '@/prisma/seed/organisation-facts';
import { fixtureCodes } from '@/prisma/seed/uscc';
import { hasValidInnerCheck } from '@/tests/support/inner-check';
import { some } from '@/tests/support/some';

const place = { regionName: '杭州市上城区', regionCode: '330102', registrar: '上城区民政局' };
const organisations = Array.from({ length: 120 }, (_, index) => organisationFacts(place, index));
const knownRegion = (): boolean => true;

test('every synthetic code passes every check', () => {
  for (const { uscc } of some(organisations)) {
    expect(problemsInUscc(uscc, { knownRegion })).toEqual([]);
    expect(hasValidInnerCheck(uscc)).toBe(true);
  }
});

test("the domain's own codes pass too", () => {
  expect(Object.values(fixtureCodes).flatMap((code) => problemsInUscc(code, { knownRegion }))).toEqual([]);
});

test.each(['name', 'uscc', 'bankAccountNumber', 'ownerEmail'] as const)(
  'no two organisations share their %s',
  (key) => {
    expect(new Set(organisations.map((each) => each[key])).size).toBe(organisations.length);
  },
);
