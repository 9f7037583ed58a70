import { expect, it } from 'vitest';
import type { z } from 'zod';
import { judgeEligibility } from '@/lib/applications/gates/eligibility';
import type { EligibilityFacts } from '@/lib/applications/gates/gate';
import { OrganisationType } from '@/lib/db/generated/enums';
import { isSocialOrganisation, socialOrganisations } from '@/lib/organisations/kinds';
import { eligibilityRule } from '@/lib/plans/terms/eligibility-rules';

type Rule = z.input<typeof eligibilityRule>;

const facts: EligibilityFacts = {
  id: 'o1',
  status: 'VERIFIED',
  type: 'ENTERPRISE',
  region: { path: '/c/d/s/' },
  establishedOn: null,
  standings: [],
  host: '',
  otherApplications: 0,
  awards: [],
  activePlace: '',
  declared: [],
};
const penalty = { kind: 'PENALTY', from: '2026-01-01', to: null, conclusion: '', reason: '某事由' };

function judged(rules: Rule[], more: Partial<EligibilityFacts>) {
  const terms = { eligibility: rules.map((rule) => eligibilityRule.parse(rule)), maxApplicationsPerOrganisation: 1 };
  return judgeEligibility({ ...facts, ...more }, terms, '2026-03-31')
    .slice(0, -1)
    .map(({ kind, met, because }) => `${kind} ${met ? 'open' : 'shut'}: ${because}`);
}

it.each<[string, Rule, Partial<EligibilityFacts>, string]>([
  ['no inspection of an enterprise', { kind: 'inspectionPassed' }, {}, 'inspectionPassed open: notApplicable'],
  [
    'no report of an institution',
    { kind: 'reportOnTime' },
    { type: 'PUBLIC_INSTITUTION' },
    'reportOnTime open: notApplicable',
  ],
  [
    'no rating of a person',
    { kind: 'minimumRating', grade: 'A3' },
    { type: 'NATURAL_PERSON' },
    'minimumRating open: notApplicable',
  ],
  ['penalties of an enterprise are not kept here', { kind: 'noPenalty', years: 3 }, {}, 'noPenalty open: notKept'],
  ['one that is recorded bars', { kind: 'noPenalty', years: 3 }, { standings: [penalty] }, 'noPenalty shut: unmet'],
  [
    'nor are the registrar’s lists',
    { kind: 'notListed', list: 'ABNORMAL_LIST', years: 0 },
    {},
    'notListed open: notKept',
  ],
  [
    'the black list concerns everybody',
    { kind: 'notListed', list: 'LOCAL_BLACKLIST', years: 3 },
    { type: 'NATURAL_PERSON' },
    'notListed open: never',
  ],
  [
    'a person has no age here',
    { kind: 'registeredMonths', months: 12 },
    { type: 'NATURAL_PERSON' },
    'registeredMonths open: notApplicable',
  ],
  ['an enterprise has', { kind: 'registeredMonths', months: 12 }, {}, 'registeredMonths shut: unknown'],
  [
    'a person lives somewhere',
    { kind: 'withinRegion', regionPath: '/c/', regionName: '某市' },
    { type: 'NATURAL_PERSON' },
    'withinRegion open: lives',
  ],
  [
    'or elsewhere',
    { kind: 'withinRegion', regionPath: '/x/', regionName: '某市' },
    { type: 'NATURAL_PERSON' },
    'withinRegion shut: livesElsewhere',
  ],
  [
    'a filed group is judged as before',
    { kind: 'inspectionPassed' },
    { type: 'FILED' },
    'inspectionPassed shut: unknown',
  ],
])('%s', (_, rule, more, found) => {
  const types = { kind: 'organisationTypes', types: Object.values(OrganisationType) } as const;
  expect(judged([types, rule], more)[1]).toBe(found);
});

const active = { kind: 'activeInRegion', regionPath: '/c/d/', regionName: '某区' } as const;
it.each<[string, Partial<EligibilityFacts>, string]>([
  ['its office is there', {}, 'activeInRegion open: office'],
  ['it says what is there', { region: { path: '/c/e/' }, activePlace: '近江街道服务点' }, 'activeInRegion open: told'],
  ['nobody knows', { region: { path: '/c/e/' } }, 'activeInRegion shut: unmet'],
])('active in a region: %s', (_, more, found) => {
  expect(judged([active], { type: 'FILED', ...more })).toEqual([found]);
});

it('registered in the city, active in the district: two facts', () => {
  const city = { kind: 'withinRegion', regionPath: '/c/', regionName: '某市' } as const;
  const judge = (path: string) => judged([city, active], { type: 'FILED', region: { path } });
  expect(judge('/c/e/')).toEqual(['withinRegion open: met', 'activeInRegion shut: unmet']);
  expect(judge('/x/')).toEqual(['withinRegion shut: unmet', 'activeInRegion shut: unmet']);
});

it.each(Object.values(OrganisationType))(
  'a round that names no kinds is open to %s only if it is a social organisation',
  (type) => {
    const open = isSocialOrganisation({ type });
    expect(judged([{ kind: 'verified' }], { type })).toEqual([
      ...(open ? [] : ['organisationTypes shut: unmet']),
      'verified open: met',
    ]);
  },
);

it('one that names its applicants leaves nothing to their kind', () => {
  const rule: Rule = { kind: 'directedOrganisations', organisations: [{ id: 'o1', name: '某企业' }] };
  expect(judged([rule], {})).toEqual(['directedOrganisations open: met']);
});

it('who is left out hears of the kinds that are not', () => {
  const terms = { eligibility: [], maxApplicationsPerOrganisation: 1 };
  const [first] = judgeEligibility(facts, terms, '2026-03-31');
  expect(first?.values).toEqual({ types: socialOrganisations.join(), type: 'ENTERPRISE' });
});
